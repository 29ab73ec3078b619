import type { Coach } from "./coach.ts";
import type { CoachText } from "./coach-texts.ts";
import type { Dismissal } from "./dismissal.ts";
import type { Finding, StrengthReading } from "./finding.ts";

/** A finding in a document: where it stands, its words with a little around them, and whether it was set aside. */
export interface PlacedFinding extends Pick<CoachText, "place" | "step"> {
  readonly finding: Finding;
  /** The line the finding's own offsets count in. */
  readonly line: string;
  /** Offsets in the whole text of its place. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly dismissal: Dismissal | null;
}

/** What the coach would ask about these texts, in their order; the same words twice in one place are asked once. */
export function placeFindings(
  coach: Coach,
  texts: readonly CoachText[],
  dismissals: ReadonlyMap<string, Dismissal>,
): readonly PlacedFinding[] {
  return texts.flatMap((text) => {
    const asked = new Set<string>();
    return spansIn(coach, text).flatMap(({ finding, line, start, end }) => {
      if (asked.has(finding.id)) return [];
      asked.add(finding.id);
      const { place, step } = text;
      const dismissal = dismissals.get(finding.id) ?? null;
      return [{ place, step, finding, line, start, end, ...excerpt(text.text, start, end), dismissal }];
    });
  });
}

/** Every finding with its offsets in the whole text. */
export function spansIn(
  coach: Coach,
  { text, kind }: Pick<CoachText, "text" | "kind">,
): readonly {
  readonly finding: Finding;
  readonly line: string;
  readonly start: number;
  readonly end: number;
}[] {
  const starts = lineStarts(text);
  return coach.readLines(text, { kind }).flatMap(({ line, findings }) => {
    const from = starts[line - 1] ?? 0;
    const words = text.slice(from, (starts[line] ?? text.length + 1) - 1);
    return findings.map((finding) => ({
      finding,
      line: words,
      start: from + finding.start,
      end: from + finding.end,
    }));
  });
}

/** How well an action will hold, by its title. */
export function strengthIn(coach: Coach, title: string): StrengthReading | null {
  return coach.readLines(title, { kind: "action" }).find(({ strength }) => strength)?.strength ?? null;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Enough around the words to recognise the sentence. */
const AROUND = 60;

function excerpt(text: string, start: number, end: number) {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, 0);
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const before = text.slice(from, start).trimStart();
  const after = text.slice(end, to).trimEnd();
  return {
    before: before.length > AROUND ? `…${whole(before.slice(-AROUND))}` : before,
    words: text.slice(start, end),
    after: after.length > AROUND ? `${whole(after.slice(0, AROUND))}…` : after,
  };
}

/** Half a character that takes two units is none. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
