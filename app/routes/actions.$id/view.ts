import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ActionView } from "#app/components/actions/action-view.ts";
import type { Person } from "#app/domain/account/person.ts";
import { mayChangeAction } from "#app/domain/account/policy.ts";
import { daysLate, dueState } from "#app/domain/action-item/due.ts";
import { dayIn } from "#app/domain/timeline/typed-time.ts";
import { notFound } from "#app/http/answer.server.ts";
import { timeZoneOf } from "#app/http/view.server.ts";

/** Everything the page of one action shows; 404 where there is none. */
export async function actionView({ params, context: { services } }: LoaderFunctionArgs, person: Person) {
  const row = await services.lists.action(params.id ?? "");
  if (!row) throw notFound();
  const { moves, revision: _, ...action } = row;
  const [people, teams] = await Promise.all([services.people.all(), services.teams.all()]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const today = dayIn(services.clock.now().toISOString(), await timeZoneOf(services, person));
  return {
    action: {
      ...action,
      owner: row.owner.name,
      teams: row.teams.map((team) => team.name),
      due: dueState(row, today),
      daysLate: daysLate(row, today),
    } satisfies ActionView,
    moves: moves.map(({ from, to, why, by, at }) => ({
      from,
      to,
      why,
      at,
      by: (by && names.get(by)) || null,
    })),
    mayChange: mayChangeAction(person, row),
    owners: people
      .filter((each) => each.disabledAt === null || each.id === row.ownerId)
      .map(({ id, name }) => ({ value: id, label: name })),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
  };
}
