import { plainLine } from "./plain-text.ts";

const LONGEST = 100;
/** What systems put where a name should be. */
const NOBODY = /^(?:system|unknown|none|null|n\/a|-)$/i;

/** The first of several values that names somebody: no e-mail address, no id of letters and figures, no number. */
export function personName(...values: readonly unknown[]): string | null {
  for (const value of values) {
    if (typeof value !== "string") continue;
    const name = plainLine(value, LONGEST);
    if (name !== "" && !name.includes("@") && !NOBODY.test(name) && !isId(name)) return name;
  }
  return null;
}

function isId(name: string): boolean {
  return /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|[A-Z0-9]{7,}(?<=\d.*))$/.test(name);
}
