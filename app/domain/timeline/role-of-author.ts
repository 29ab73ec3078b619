import type { Participant } from "../postmortem/postmortem.ts";
import { foldText } from "../search/fold.ts";

/**
 * Tells the role of whoever a source names: that of the one participant of this name, however it is spaced or spelled
 * in width and case. Null where nobody or more than one has it; somebody with several roles goes by the first.
 */
export function rolesOfAuthors(
  participants: readonly Participant[],
  nameOf: (personId: string) => string | null,
): (author: string | null) => string | null {
  const people = new Map(participants.toReversed().map(({ personId, role }) => [personId, role]));
  const roles = new Map<string, string | null>();
  for (const [personId, role] of people) {
    const name = plain(nameOf(personId) ?? "");
    if (name !== "") roles.set(name, roles.has(name) ? null : role);
  }
  return (author) => (author === null ? null : (roles.get(plain(author)) ?? null));
}

function plain(name: string): string {
  return foldText(name).replace(/\s+/g, "");
}
