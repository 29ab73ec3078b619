import { diffArrays } from "diff";

/** A line taken away or put in, or one that stayed; `gap` stands for lines left out because nothing changed there. */
export interface ChangedLine {
  readonly kind: "added" | "removed" | "same" | "gap";
  readonly text: string;
}

/** Lines shown around a change, so that one knows where one is. */
const AROUND = 2;
/** Beyond this many edits two texts are shown whole: finding the shortest way between them would take seconds. */
const MOST_EDITS = 2000;

/** What changed between two texts, line by line, with a little of what stayed around it. */
export function lineDiff(before: readonly string[], after: readonly string[]): readonly ChangedLine[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!parts) return [...lines("removed", before), ...lines("added", after)];
  return parts.flatMap((part, index) => {
    if (part.added) return lines("added", part.value);
    if (part.removed) return lines("removed", part.value);
    return shortened(part.value, { first: index === 0, last: index === parts.length - 1 });
  });
}

function shortened(same: readonly string[], at: { first: boolean; last: boolean }): readonly ChangedLine[] {
  const head = at.first ? 0 : AROUND;
  const tail = at.last ? 0 : AROUND;
  if (same.length <= head + tail + 1) return lines("same", same);
  return [
    ...lines("same", same.slice(0, head)),
    { kind: "gap", text: "" },
    ...lines("same", same.slice(same.length - tail)),
  ];
}

function lines(kind: ChangedLine["kind"], texts: readonly string[]): readonly ChangedLine[] {
  return texts.map((text) => ({ kind, text }));
}
