import { changedLines } from "../domain/document/merge-text.ts";

export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Somebody else's words came in while one kept typing: where they go in the text as it stands now, first to last.
 *
 *   seen     a / b / c          mine are some lines of `seen`, theirs others;
 *   now      a / b / c+         where they do not overlap, theirs move by what mine added above them.
 *   theirs   A / b / c    →     A / b / c+
 *
 * Null when both changed the same lines: then the next save must ask the server again.
 */
export function foldIn(seen: string, now: string, theirs: string): readonly Replacement[] | null {
  const mine = changed(seen, now);
  const places: Replacement[] = [];
  for (const place of changed(seen, theirs)) {
    if (mine.some((own) => clashes(own, place))) return null;
    const moved = mine
      .filter((own) => own.to <= place.from)
      .reduce((sum, own) => sum + own.text.length - (own.to - own.from), 0);
    places.push({ ...place, from: place.from + moved, to: place.to + moved });
  }
  return places;
}

/** Overlapping lines clash, and two insertions at one place: as the server merges them (domain/document/merge-text). */
function clashes(a: Replacement, b: Replacement): boolean {
  return (a.from === b.from && (a.from === a.to || b.from === b.to)) || (a.from < b.to && b.from < a.to);
}

/** Where a caret stands after a replacement: it stays by its word, and never selects one. */
export function caretAfter(caret: number, place: Replacement): number {
  if (caret <= place.from) return caret;
  if (caret >= place.to) return caret + place.text.length - (place.to - place.from);
  return Math.min(caret, place.from + place.text.length);
}

/** The lines of `before` that must be replaced to get `after`, each with its newline. */
function changed(before: string, after: string): readonly Replacement[] {
  if (before === after) return [];
  const lines = linesOf(before);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return changedLines(lines, linesOf(after)).map(({ from, to, lines: text }) => ({
    from: starts[from] ?? before.length,
    to: starts[to] ?? before.length,
    text: text.join(""),
  }));
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
