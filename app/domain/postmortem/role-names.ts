import type { Participant } from "./postmortem.ts";

/** Somebody who took part, and the role readers know them by. */
export interface RoleName {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
}

/**
 * What the published page calls each participant: their role, with a letter where several had the same one
 * (`Responder A`, `Responder B`). People with several roles go by the first.
 */
export function roleNames(
  participants: readonly Participant[],
  { nameOf, roleWord }: { nameOf: (personId: string) => string | null; roleWord: (role: string) => string },
): readonly RoleName[] {
  const people = new Map<string, string>();
  for (const { personId, role } of participants) if (!people.has(personId)) people.set(personId, role);
  const all = [...people];
  return all.flatMap(([personId, role]) => {
    const name = nameOf(personId);
    if (name === null) return [];
    const same = all.filter(([, other]) => other === role);
    const letter = same.length > 1 ? ` ${letterOf(same.findIndex(([id]) => id === personId))}` : "";
    return [{ personId, name, role: `${roleWord(role)}${letter}` }];
  });
}

/** The text with each participant's name replaced by their role; a family and a given name may stand with or without space. */
export function namesToRoles(text: string, names: readonly RoleName[]): string {
  let result = text;
  for (const { name, role } of [...names].sort((a, b) => b.name.length - a.name.length)) {
    const parts = name.trim().split(/\s+/).filter(Boolean).map(escaped);
    if (parts.length === 0) continue;
    const latin = /^[\p{Script=Latin}\s.'-]+$/u.test(name);
    const [before, between, after] = latin
      ? ["(?<![\\p{L}\\p{N}])", "\\s+", "(?![\\p{L}\\p{N}])"]
      : ["", "\\s*", ""];
    result = result.replace(new RegExp(before + parts.join(between) + after, "giu"), () => role);
  }
  return result;
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
