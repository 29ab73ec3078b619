/** Words the coach would ask about, by their place in the text. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the marks stand after the text was changed, until it is read anew: those before the change stay, those behind
 * it move along, those it touched are gone.
 *
 *   before   she [should have] looked            after   she quickly [should have] looked
 */
export function moveMarks(before: string, after: string, marks: readonly Mark[]): readonly Mark[] {
  if (marks.length === 0 || before === after) return marks;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= before.length - tail) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    return [];
  });
}

/** The text in pieces, marked ones and others; of marks that overlap the first wins what they share. */
export function pieces(
  text: string,
  marks: readonly Mark[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) found.push({ text: text.slice(at, from), marked: false });
    found.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) found.push({ text: text.slice(at), marked: false });
  return found;
}
