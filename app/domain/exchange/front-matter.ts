/** The two ways front matter is written: YAML between lines of `---`, TOML between lines of `+++`. */
export interface SplitText {
  readonly language: "yaml" | "toml" | null;
  readonly matter: string;
  readonly body: string;
  /** It starts like front matter, and no line ends it. */
  readonly unclosed: boolean;
}

/** Longer front matter is no front matter. */
const MOST_MATTER = 65_536;

/** Cuts the front matter off a text with LF lines; blank lines between the two belong to neither. */
export function splitFrontMatter(text: string): SplitText {
  const opening = /^(---|\+\+\+)[ \t]*\n/.exec(text);
  const none = { language: null, matter: "", body: text, unclosed: false } as const;
  if (!opening) return none;
  const language = opening[1] === "---" ? "yaml" : "toml";
  const closing = language === "yaml" ? /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm : /^\+\+\+[ \t]*(?:\n|$)/gm;
  closing.lastIndex = opening[0].length;
  const end = closing.exec(text);
  if (!end || end.index > MOST_MATTER)
    return { ...none, unclosed: language === "toml" || looksLikeKeys(text) };
  return {
    language,
    matter: text.slice(opening[0].length, end.index),
    body: text.slice(end.index + end[0].length).replace(/^(?:[ \t]*\n)+/, ""),
    unclosed: false,
  };
}

/** A `title` that stands in front matter nobody can read otherwise. */
export function salvagedTitle(matter: string): string | null {
  const line = /^title[ \t]*[:=][ \t]*(\S.*)$/m.exec(matter.slice(0, MOST_MATTER));
  return line?.[1]?.replace(/^(["'])(.*)\1[ \t]*$/, "$2").trim() || null;
}

/** A rule at the top of a text is no front matter; a key below it is. */
function looksLikeKeys(text: string): boolean {
  return /^---[ \t]*\n[A-Za-z_]+[ \t]*:/.test(text);
}
