/** A text without the heading it begins with, when that says again what the page is called. */
export function withoutTitle(source: string, title: string): string {
  const first = /^\uFEFF?\s*(?:#{1,2}[ \t]+([^\n]*?)[ \t]*#*[ \t]*|([^\n]+)\n[ \t]*=+[ \t]*)(?:\n|$)/.exec(
    source,
  );
  const heading = first?.[1] ?? first?.[2];
  if (!first || heading === undefined || plain(heading) !== plain(title)) return source;
  return source.slice(first[0].length);
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[`*_\\]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
