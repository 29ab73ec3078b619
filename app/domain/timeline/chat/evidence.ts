import type { ChatLine } from "./chat-line.ts";
import { displayName } from "./person.ts";

/**
 * What a text tells about its own habits. `10:04 payments: 500` has no author where one line in ten looks so, and
 * has one where nearly all do.
 */
export type Evidence = {
  readonly names: ReadonlyMap<string, number>;
  readonly timed: number;
  readonly prefixed: number;
  readonly bracketed: number;
  readonly named: number;
  /** Lines of a name and a time with words below. */
  readonly ended: number;
};

export const NO_EVIDENCE: Evidence = {
  names: new Map(),
  timed: 0,
  prefixed: 0,
  bracketed: 0,
  named: 0,
  ended: 0,
};

const MOST_NAMES = 5_000;
const SHARE = 0.6;

/** Adds what a stretch of lines shows to what the lines before it showed. */
export function gather(before: Evidence, lines: readonly ChatLine[]): Evidence {
  const names = new Map(before.names);
  let { timed, prefixed, bracketed, named, ended } = before;
  const note = (name: string | null) => {
    if (name !== null && (names.size < MOST_NAMES || names.has(name)))
      names.set(name, (names.get(name) ?? 0) + 1);
  };
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.kind === "time") note(nameAbove(lines, index));
    if (line.kind !== "message") return;
    timed += line.sureness === "line-end" ? 0 : 1;
    if (line.sureness === "prefix") prefixed += 1;
    const below = next?.kind === "text";
    if ((line.sureness === "bracket" || line.sureness === "alone") && below) bracketed += 1;
    if (line.sureness === "line-end" && below) ended += 1;
    if (line.sureness === "certain") named += 1;
    note(line.author);
  });
  return { names, timed, prefixed, bracketed, named, ended };
}

/** Badges and emoji may stand between a name and its time. */
function nameAbove(lines: readonly ChatLine[], index: number): string | null {
  const above = lines.slice(Math.max(0, index - 3), index).findLast(({ kind }) => kind !== "nothing");
  return above?.kind === "text" ? displayName(above.said) : null;
}

/** Whether the author a line seems to have is one. */
export function isBelieved(line: ChatLine & { kind: "message" }, evidence: Evidence): boolean {
  const { timed, prefixed, bracketed, named } = evidence;
  const often = (evidence.names.get(line.author ?? "") ?? 0) > 1;
  switch (line.sureness) {
    case "certain":
      return true;
    case "prefix":
      return prefixed + named > 1 && (prefixed + named) / timed >= SHARE;
    case "bracket":
      return bracketed > 0 && bracketed / timed >= SHARE;
    case "alone":
      return bracketed > 1 && bracketed / timed >= SHARE;
    case "line-end":
      return often || evidence.ended > 2;
    case null:
      return false;
  }
}
