/** The longest text of one event; what is longer is told where the event's link leads. */
const MOST_CHARACTERS = 2_000;
/** How much of a foreign text is looked at: a body of megabytes costs no more than a long one. */
const MOST_READ = 20_000;

/** Everything that steers a terminal or turns the direction of writing, but for the end of a line. */
const CONTROLS = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const HALF_CHARACTERS = /\p{Cs}/gu;

/** One foreign text as plain lines: no control characters, no blanks at the ends, no empty lines, at most `most`. */
export function plain(told: string, most = MOST_CHARACTERS): string {
  const clean = told
    .slice(0, MOST_READ)
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(CONTROLS, " ")
    .replace(HALF_CHARACTERS, "\ufffd")
    .replace(/[^\S\n]+/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
  return clip(clean, most);
}

/** The same on one line. */
export function plainLine(told: string, most = MOST_CHARACTERS): string {
  return clip(plain(told, MOST_READ).replaceAll("\n", " "), most);
}

/** An event's text out of its parts, one below the other; absent parts and repetitions of the ones above fall out. */
export function lines(...parts: readonly (string | null | undefined)[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    const told = plain(part ?? "");
    if (told !== "" && !kept.some((above) => above === told || above.includes(told))) kept.push(told);
  }
  return clip(kept.join("\n"), MOST_CHARACTERS);
}

function clip(told: string, most: number): string {
  if (told.length <= most) return told;
  return `${told
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}
