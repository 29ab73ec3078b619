import { plainText } from "../search/searchable.ts";

/**
 * The text without a first heading that only says its title again: an imported text keeps the heading it came with, and
 * its page already shows the title.
 */
export function withoutLeadingTitle(body: string, title: string): string {
  const first = /^\s*#[ \t]+([^\n]*?)(?:[ \t]#+)?[ \t]*(?:\n|$)|^\s*([^\n]+)\n=+[ \t]*(?:\n|$)/.exec(body);
  const heading = first?.[1] ?? first?.[2];
  if (!first || heading === undefined || comparable(plainText(heading)) !== comparable(title)) return body;
  return body.slice(first[0].length).replace(/^\n+/, "");
}

function comparable(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
