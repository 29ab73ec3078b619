import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { everybodyOf } from "#app/domain/postmortem/role-names.ts";
import type { Services } from "#app/services.server.ts";

/** The names of everybody a postmortem speaks of, by id. */
export async function namesIn(
  { people }: Pick<Services, "people">,
  postmortem: Postmortem,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set([
    ...everybodyOf(postmortem).map((participant) => participant.personId),
    ...postmortem.actions.map((action) => action.ownerId),
  ]);
  const found = await Promise.all([...ids].map((id) => people.find(id)));
  return new Map(found.flatMap((each) => (each ? [[each.id, each.name] as const] : [])));
}
