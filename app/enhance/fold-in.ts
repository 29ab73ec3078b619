export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Somebody else's words came back with a save while one kept typing: where they go in the text as it stands now.
 *
 *   sent     a / b / c          mine are some lines of `sent`, theirs others;
 *   now      a / b / c+         where they do not overlap, theirs move by what mine added above them.
 *   merged   A / b / c    →     A / b / c+
 *
 * Null when both changed the same lines: then the next save must ask the server again.
 */
export function foldIn(sent: string, now: string, merged: string): Replacement | null {
  const theirs = changed(sent, merged);
  if (sent === merged) return { from: now.length, to: now.length, text: "" };
  if (sent === now) return theirs;
  const mine = changed(sent, now);
  if (theirs.to <= mine.from) return theirs;
  if (theirs.from < mine.to) return null;
  const moved = now.length - sent.length;
  return { ...theirs, from: theirs.from + moved, to: theirs.to + moved };
}

/** Where a caret stands after a replacement: it stays by its word, and never selects one. */
export function caretAfter(caret: number, place: Replacement): number {
  if (caret <= place.from) return caret;
  if (caret >= place.to) return caret + place.text.length - (place.to - place.from);
  return Math.min(caret, place.from + place.text.length);
}

/** The lines of `before` that must be replaced to get `after`: whole lines, as the server merges them. */
function changed(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const from = start === 0 ? 0 : before.lastIndexOf("\n", start - 1) + 1;
  const to = endOfLine(before, before.length - end);
  return { from, to, text: after.slice(from, after.length - (before.length - to)) };
}

function endOfLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === "\n") return at;
  const newline = text.indexOf("\n", at);
  return newline < 0 ? text.length : newline + 1;
}
