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

/** Whether a text is a table, by its signs between cells; the sign, or null. */
export function tableSign(head: string): string | null {
  const lines = head
    .split("\n")
    .slice(0, 20)
    .filter((line) => line.trim() !== "");
  const counted = SIGNS.map((sign) => ({ sign, inLines: lines.map((line) => cells(line, sign)) }));
  const even = counted
    .filter(({ inLines }) => inLines.length > 0 && (inLines[0] ?? 0) > 1)
    .map(({ sign, inLines }) => ({ sign, alike: inLines.filter((count) => count === inLines[0]).length }))
    .sort((a, b) => b.alike - a.alike);
  return even[0]?.sign ?? null;
}

const SIGNS = [",", "\t", ";", "|"];

function cells(line: string, sign: string): number {
  return line.replace(/"(?:[^"]|"")*"?/g, "").split(sign).length;
}
