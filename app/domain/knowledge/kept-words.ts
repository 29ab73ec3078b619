/** What imported front matter says to a reader: short names apart from whole sentences. */
export interface KeptWords {
  /** Keywords, a company, a product, another title; one a line. */
  readonly names: string;
  /** A description, a summary; one a paragraph. */
  readonly text: string;
}

const DEEPEST = 4;
const LONGEST_NAME = 60;

/**
 * The words among the front matter that was kept without being understood. Addresses, paths, dates, hashes and
 * numbers are for machines and left out, and so are remarks to a site generator or a spelling checker.
 */
export function keptWords(extra: Readonly<Record<string, unknown>>): KeptWords {
  const said = Object.entries(extra)
    .filter(([key]) => !FOR_MACHINES.test(key))
    .flatMap(([, value]) => stringsIn(value, 0))
    .filter((text) => /\p{L}{2}/u.test(text) && !MACHINE_VALUE.test(text));
  return {
    names: said.filter((text) => text.length <= LONGEST_NAME).join("\n"),
    text: said.filter((text) => text.length > LONGEST_NAME).join("\n\n"),
  };
}

const FOR_MACHINES =
  /^(?:u?u?id|author|authors|team_url|layout|template|weight|cspell.*|spelling|.*_commit|.*[-_]?class|redirects?|.*_hide|draft|build|sidebar.*|.*_in)$/i;
const MACHINE_VALUE =
  /^(?:https?:\S*|\/\S*|\S+@\S+|\d{4}-\d\d-\d\d\S*|[0-9a-f]{7,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function stringsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === "string") return [value.trim()];
  if (typeof value !== "object" || value === null || depth >= DEEPEST) return [];
  return Object.values(value).flatMap((each) => stringsIn(each, depth + 1));
}
