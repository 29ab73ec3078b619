import type { SlackNames } from "./source.ts";

const MOST_READ = 20_000;
const LONGEST = 4_000;

/**
 * A Slack message as people see it: mentions, channels and links by their names, `&amp;` and its like as signs.
 * `*bold*`, lists and blocks of code stay as they were written, blanks in front of lines included.
 *
 *   <@U061A1R2R> see <https://x.example/1|the graph> &amp; <#C061A0WJG|random>
 *   @Mika see the graph (https://x.example/1) & #random
 */
export function slackText(written: string, names: SlackNames | undefined): string {
  const told = written
    .slice(0, MOST_READ)
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, sign: string, of: string, label?: string) =>
      pointed(sign, of, label ?? "", names),
    )
    .replace(/&(amp|lt|gt);/g, (_, name: "amp" | "lt" | "gt") => SIGNS[name]);
  return clean(told);
}

const SIGNS = { amp: "&", lt: "<", gt: ">" } as const;

function pointed(sign: string, of: string, label: string, names: SlackNames | undefined): string {
  if (sign === "@") return `@${names?.users.get(of) ?? (label || of)}`;
  if (sign === "#") return `#${names?.channels.get(of) ?? (label || of)}`;
  if (sign === "!") return special(of, label);
  return link(of, label);
}

/** `<!here>`, `<!subteam^S012|@oncall>`, `<!date^1392734382^{date}|18 February>`. */
function special(of: string, label: string): string {
  if (of.startsWith("date^")) return label;
  if (of.startsWith("subteam^")) return label ? `@${label.replace(/^@/, "")}` : "@group";
  return `@${label.replace(/^@/, "") || (of.split("^")[0] ?? "")}`;
}

function link(address: string, label: string): string {
  if (address.startsWith("mailto:") || address.startsWith("tel:"))
    return label || address.replace(/^\w+:/, "");
  return label === "" || address.includes(label) ? address : `${label} (${address})`;
}

function clean(told: string): string {
  const lines = told
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/(?![\n\t])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\s+$/g, "");
  return lines.length <= LONGEST ? lines : `${lines.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
