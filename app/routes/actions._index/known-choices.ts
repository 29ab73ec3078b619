import type { FilterChoices } from "#app/components/actions/action-filters.tsx";
import type { ListQuery } from "#app/components/actions/list-query.ts";
import type { Services } from "#app/services.server.ts";

/** What can be chosen in the filters: everybody still here, and whoever is asked for though gone. */
export async function filterChoices(services: Services, owner: string | null): Promise<FilterChoices> {
  const [teams, people, catalogue] = await Promise.all([
    services.teams.all(),
    services.people.all(),
    services.services.all(),
  ]);
  return {
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
    people: people
      .filter((person) => person.disabledAt === null || person.id === owner)
      .map(({ id, name }) => ({ value: id, label: name })),
    services: catalogue.map((service) => service.name),
  };
}

/** The query without teams, people and services that are not there: an old link still shows a list. */
export function knownOnly(query: ListQuery, { teams, people, services }: FilterChoices): ListQuery {
  const among = (choices: readonly { value: string }[], value: string | null) =>
    choices.some((choice) => choice.value === value) ? value : null;
  const service = query.service?.normalize("NFKC").toLowerCase();
  return {
    ...query,
    team: among(teams, query.team),
    owner: query.owner === "me" ? "me" : among(people, query.owner),
    service: services.find((name) => name.normalize("NFKC").toLowerCase() === service) ?? null,
  };
}
