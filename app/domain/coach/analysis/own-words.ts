/**
 * Which lines of a Markdown text are the writer's own sentences. Headings, fenced code, quotations, table rules and
 * comments are set aside.
 */
export function ownLines(lines: readonly string[]): readonly boolean[] {
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

/** Where the words of a line begin, after marks of lists and tables: `- `, `1. `, `- [ ] `, `| `. */
export function afterListMark(line: string): number {
  return /^\s*(?:(?:[-*+・●]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?|\|\s*)?/.exec(line)?.[0].length ?? 0;
}
