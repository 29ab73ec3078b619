/** One value out of a JSON text that may hold millions; `members` counts the `name: value` in it, at every depth. */
export type JsonElement = { readonly text: string; readonly line: number; readonly members: number };

/** What could not be taken out of the text; `line` is where it starts. */
export type JsonBreak = { readonly line: number; readonly why: string };

export type JsonFinding = JsonElement | JsonBreak;

export type JsonLimits = { readonly bytes: number; readonly depth: number };

export const JSON_LIMITS: JsonLimits = { bytes: 5 * 1024 * 1024, depth: 100 };
