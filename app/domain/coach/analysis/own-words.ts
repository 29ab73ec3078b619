/**
 * Which lines of a Markdown text are the writer's own sentences. Headings, fenced code, quotations, table rules and
 * comments are set aside.
 */
function ownLines(lines: readonly string[]): readonly boolean[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return false;
    }
    if (mark) {
      fence = mark.slice(0, 3);
      return false;
    }
    return !/^\s{0,3}(#{1,6}\s|>|<!--|\|?\s*:?-{3,})|^( {4}|\t)(?![-*\d])/.test(line);
  });
}

/** Whether the text has a heading (ATX or underlined): then it is a document, not what somebody puts into one field. */
export function isDocument(lines: readonly string[]): boolean {
  return lines.some(
    (line, at) =>
      /^\s{0,3}#{1,6}\s/.test(line) || (/^(?:={3,}|-{3,})\s*$/.test(line) && /\S/.test(lines[at - 1] ?? "")),
  );
}

/** Where the words of a line begin, after marks of lists and tables: `- `, `1. `, `- [ ] `, `| `. */
export function afterListMark(line: string): number {
  return /^\s*(?:(?:[-*+・●]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?|\|\s*)?/.exec(line)?.[0].length ?? 0;
}

/** Lines `from` to `to`, exclusive, that are read as one: a sentence may go from one to the next. */
export type Passage = { readonly from: number; readonly to: number; readonly own: boolean };

/** So long is a line that an editor has wrapped. */
const WRAPPED = 50;

/**
 * The passages of a Markdown text. A line stands for itself, unless it is long, ends within a sentence, and the next one
 * goes on in small letters: then an editor has wrapped it. Actions are never wrapped (`wraps` false).
 */
export function passagesOf(lines: readonly string[], wraps: boolean): readonly Passage[] {
  const own = ownLines(lines);
  const passages: Passage[] = [];
  lines.forEach((line, at) => {
    const last = passages.at(-1);
    const goesOn = wraps && last?.own && own[at] && isWrapped(lines[at - 1] ?? "") && /^\s*[a-z(]/.test(line);
    if (last && goesOn) passages[passages.length - 1] = { ...last, to: at + 1 };
    else passages.push({ from: at, to: at + 1, own: own[at] ?? false });
  });
  return passages;
}

function isWrapped(line: string): boolean {
  return line.length >= WRAPPED && !/[.!?:;|。]["')\]]*\s*$/.test(line);
}
