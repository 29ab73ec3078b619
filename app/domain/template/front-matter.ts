import type { Template } from "./template.ts";

type Head = Omit<Template, "sections">;

const KNOWN = ["key", "locale", "name", "description", "minimumEvents", "nearMiss"];

/** Keys of templates and sections: they end up in addresses and in the API. */
export const KEY = /^[a-z][a-z0-9_]{0,39}$/;
/** A template may also be called `near-miss`. */
const TEMPLATE_KEY = /^[a-z][a-z0-9_-]{0,39}$/;
const LOCALE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** Reads the front matter of a template; problems are plain English sentences without a place. */
export function readFrontMatter(value: unknown): { values: Head | null; problems: readonly string[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { values: null, problems: ["the front matter (between two lines of ---) is missing"] };
  }
  const given = new Map<string, unknown>(Object.entries(value));
  const problems = [...given.keys()]
    .filter((name) => !KNOWN.includes(name))
    .map((name) => `"${name}" is no setting of a template; known are ${KNOWN.join(", ")}`);
  const text = (name: string, pattern: RegExp, shape: string): string => {
    const found = given.get(name);
    if (typeof found === "string" && pattern.test(found.trim())) return found.trim();
    problems.push(`"${name}" must be ${shape}`);
    return "";
  };
  const values: Head = {
    key: text("key", TEMPLATE_KEY, "small letters, figures, - and _, starting with a letter"),
    locale: text("locale", LOCALE, "a language such as en or ja"),
    name: text("name", /^.{1,80}$/, "a name of up to 80 characters on one line"),
    description: text("description", /^.{1,300}$/, "a sentence of up to 300 characters on one line"),
    minimumEvents: minimumEvents(given.get("minimumEvents"), problems),
    nearMiss: nearMiss(given.get("nearMiss"), problems),
  };
  return { values: problems.length === 0 ? values : null, problems };
}

function minimumEvents(value: unknown, problems: string[]): number {
  if (value === undefined) return 1;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 100) return value;
  problems.push('"minimumEvents" must be a whole number from 1 to 100');
  return 1;
}

function nearMiss(value: unknown, problems: string[]): boolean {
  if (value === undefined || typeof value === "boolean") return value ?? false;
  problems.push('"nearMiss" must be true or false');
  return false;
}
