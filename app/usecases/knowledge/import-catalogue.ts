import type { Manifest } from "#app/domain/exchange/manifest.ts";
import type { ImportNeeds } from "./import-markdown.ts";

/** How the ids of an export are called here. */
export interface CatalogueIds {
  personId(id: string): string;
  teamId(id: string): string | null;
}

/**
 * Makes the people, teams, services and tags an export names and that are not here yet. People are known by their
 * address; whoever is new gets an account without a password, so that only an admin can let them in.
 */
export async function restoreCatalogue(needs: ImportNeeds, manifest: Manifest): Promise<CatalogueIds> {
  const people = await restorePeople(needs, manifest);
  const teams = await restoreTeams(needs, manifest, people);
  await restoreServices(needs, manifest);
  await restoreTags(needs, manifest);
  return { personId: (id) => people.get(id) ?? id, teamId: (id) => teams.get(id) ?? null };
}

async function restorePeople(needs: ImportNeeds, { people }: Manifest): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const person of people) {
    const email = person.email.toLowerCase();
    const known = await needs.people.findByEmail(email);
    const id = known?.id ?? ((await needs.people.find(person.id)) ? needs.newId() : person.id);
    ids.set(person.id, id);
    if (known) continue;
    const at = needs.clock.now().toISOString();
    await needs.people.create({ id, email, name: person.name, role: "member", passwordHash: null, at });
  }
  return ids;
}

async function restoreTeams(
  needs: ImportNeeds,
  { teams }: Manifest,
  people: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const here = await needs.teams.all();
  const ids = new Map<string, string>();
  for (const team of teams) {
    const known = here.find(({ name }) => name === team.name);
    const id = known?.id ?? (here.some((each) => each.id === team.id) ? needs.newId() : team.id);
    ids.set(team.id, id);
    if (known || (await needs.teams.create({ id, name: team.name })) === "exists") continue;
    await needs.teams.setMembers(
      id,
      team.members.flatMap((member) => people.get(member) ?? []),
    );
  }
  return ids;
}

async function restoreServices(needs: ImportNeeds, { services }: Manifest): Promise<void> {
  const ids = await needs.services.ensure(
    services.map(({ name }) => name),
    needs.newId,
  );
  const here = new Map((await needs.services.all()).map((service) => [service.id, service]));
  const teams = new Map((await needs.teams.all()).map((team) => [team.name, team.id]));
  for (const [index, id] of ids.entries()) {
    const team = teams.get(services[index]?.team ?? "");
    if (team && here.get(id)?.ownerTeamId === null) await needs.services.setOwner(id, team);
  }
}

async function restoreTags(needs: ImportNeeds, { tags }: Manifest): Promise<void> {
  await needs.tags.ensure(tags.map(({ path }) => path));
  const here = new Map((await needs.tags.all()).map((tag) => [tag.path, tag.aliases]));
  for (const { path, aliases } of tags) {
    if (aliases.length > 0 && here.get(path)?.length === 0) await needs.tags.setAliases(path, aliases);
  }
}
