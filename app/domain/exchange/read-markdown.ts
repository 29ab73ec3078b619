import { plainText } from "../search/searchable.ts";
import { dateOfName } from "./front-date.ts";
import { salvagedTitle, splitFrontMatter } from "./front-matter.ts";
import { cleanTitle, type KnownKeys, readKnownKeys } from "./known-keys.ts";
import { readToml } from "./toml.ts";

/** Something about a file that was not as usual; its words are `exchange.note.<code>`. */
export type ReadingNote = "brokenFrontMatter" | "titleFromName" | "dateFromName";

/** A Markdown file, understood. */
export interface ReadMarkdown extends Omit<KnownKeys, "title"> {
  readonly title: string;
  readonly body: string;
  readonly notes: readonly ReadingNote[];
}

/**
 * Reads a Markdown file with or without front matter. Front matter nobody can read stays in the body, so that nothing
 * is lost. Title: front matter, else the first `# heading` (which stays in the body), else the file's name.
 */
export function readMarkdown(
  text: string,
  { path, readYaml }: { path: string; readYaml: (text: string) => unknown },
): ReadMarkdown {
  const split = splitFrontMatter(text.replace(/^\uFEFF/, ""));
  const values = matterValues(split.language, split.matter, readYaml);
  const notes: ReadingNote[] = values === null || split.unclosed ? ["brokenFrontMatter"] : [];
  const known = readKnownKeys(values ?? {});
  const body = values === null ? text : split.body;
  const salvaged = notes.length > 0 ? cleanTitle(salvagedTitle(split.matter || body) ?? "") : null;
  const given = known.title ?? salvaged ?? firstHeading(body);
  const named = nameOf(path);
  if (given === null) notes.push("titleFromName");
  const date = known.date ?? dateOfName(named);
  if (known.date === null && date !== null) notes.push("dateFromName");
  return { ...known, title: given ?? named, date, body, notes };
}

/** null: there is front matter, and nobody can read it. */
function matterValues(
  language: "yaml" | "toml" | null,
  matter: string,
  readYaml: (text: string) => unknown,
): Record<string, unknown> | null {
  if (language === null) return {};
  try {
    const values = language === "yaml" ? (readYaml(matter) ?? {}) : readToml(matter);
    return typeof values === "object" && !Array.isArray(values) ? (values as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The first heading of the first level outside code, as plain text. */
function firstHeading(body: string): string | null {
  let fence = "";
  const lines = body.split("\n");
  for (const [at, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3);
    if (mark) fence = fence === "" ? mark : fence === mark ? "" : fence;
    if (fence !== "" || line.length > 1000) continue;
    const underlined = line.trim() !== "" && /^ {0,3}=+\s*$/.test(lines[at + 1] ?? "");
    const text = underlined
      ? line
      : (/^ {0,3}#[ \t]+(.*?)(?:[ \t]#+)?[ \t]*$/.exec(line)?.[1] ?? htmlHeading(line));
    const title = text && cleanTitle(plainText(text).replace(/\s+/g, " "));
    if (title) return title;
  }
  return null;
}

function htmlHeading(line: string): string | undefined {
  return /<h1\b[^>]*>([^<]+)<\/h1>/i.exec(line)?.[1];
}

function nameOf(path: string): string {
  const name = path.split("/").at(-1) ?? path;
  return cleanTitle(name.replace(/\.[A-Za-z]{1,9}$/, "")) ?? name;
}
