/**
 * True for text that begins as JSON does, or whose lines mostly do: a `[10:04]` of a chat, a `{` alone in a note are no
 * such beginning.
 */
export function looksLikeJson(head: string): boolean {
  const text = head.replaceAll("\u001e", " ").trimStart();
  if (/^\{\s*(?:"|\}|$)|^\[\s*(?:[{["\]]|$)/.test(text)) return true;
  const lines = text
    .split("\n")
    .slice(0, 50)
    .filter((line) => line.trim() !== "");
  return lines.filter((line) => /^\s*\{\s*"/.test(line)).length * 2 >= lines.length && lines.length > 1;
}

/** True for the beginning of an XML document. */
export function looksLikeXml(head: string): boolean {
  return /^\s*<(?:\?xml|!DOCTYPE|!--|feed|rss|[a-z][\w.-]*:feed)[\s>?-]/i.test(head);
}

/** The sign between the cells of a text that is a table: nearly every line has it as often. Null where there is none. */
export function tableSign(head: string): string | null {
  const lines = head
    .split("\n")
    .slice(0, 30)
    .filter((line) => line.trim() !== "");
  if (lines.length < 2 || lines[0]?.startsWith("|")) return null;
  const found = SIGNS.map((sign) => {
    const counts = lines.map((line) => cells(line, sign));
    const usual = counts.reduce(
      (best, count) => (often(counts, count) > often(counts, best) ? count : best),
      1,
    );
    return { sign, columns: usual, share: often(counts, usual) / lines.length };
  }).filter(({ columns, share }) => columns > 1 && share >= (columns > 2 ? 0.5 : 0.9));
  return found.sort((a, b) => b.share - a.share || b.columns - a.columns)[0]?.sign ?? null;
}

const SIGNS = [",", "\t", ";", "|"];

function often(counts: readonly number[], count: number): number {
  return counts.filter((each) => each === count).length;
}

function cells(line: string, sign: string): number {
  return line.replace(/"(?:[^"]|"")*"?/g, "").split(sign).length;
}
