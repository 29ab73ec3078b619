const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|(?![\s\S]))/gm;
/** In quotes and lists too. Taking more for a heading than there is only keeps the others lower. */
const HEADING = /^[ \t>*+\-\d.)]*(#{1,6})(?=[ \t]|$)/gm;
const UNDERLINED = /^[^\n]*\S[^\n]*\n[ \t>]*(=+|-+)[ \t]*$/gm;

/**
 * The `headingBase` under which a text's highest headings stand at `level`: some begin their sections with `#`, others,
 * whose title is the page's, with `##`.
 */
export function headingBaseFor(source: string, level: number): number {
  const text = source.replace(FENCED, "");
  let highest = 7;
  for (const [, signs = ""] of text.matchAll(HEADING)) highest = Math.min(highest, signs.length);
  for (const [, line = ""] of text.matchAll(UNDERLINED)) {
    highest = Math.min(highest, line.startsWith("=") ? 1 : 2);
  }
  return highest === 7 ? level : level - highest + 1;
}
