import { LONGEST_READ, patternCost } from "./pattern-cost.ts";

/** What is wrong in a file, and the path in it (`["rules", 2, "label"]`) that leads to its line. */
export type Problem = { readonly path: readonly (string | number)[]; readonly message: string };

type Path = Problem["path"];

/** Reads one map of a file; what is wrong is noted with its place, and reading goes on. */
export type Reading = {
  readonly say: (path: Path, message: string) => void;
  /** Nothing in this map was wrong so far. */
  readonly clean: () => boolean;
  readonly has: (key: string) => boolean;
  readonly onlyKeys: (known: readonly string[]) => void;
  readonly text: (key: string, longest: number) => string | null;
  readonly oneOf: <T extends string>(key: string, known: readonly T[]) => T | null;
  readonly texts: (
    key: string,
    limits: { readonly most: number; readonly longest: number },
  ) => readonly string[];
  readonly inside: (key: string) => Reading | null;
  readonly items: (key: string, most: number) => readonly Reading[];
  readonly checkPattern: (pattern: string, path: Path) => void;
};

/** From every place of the longest text this stays within some milliseconds. */
const MOST_WAYS = 10_000;

export function problemsAt(problems: Problem[], value: unknown, at: Path): Reading {
  const before = problems.length;
  const map = mapOf(value);
  const say = (path: Path, message: string) => void problems.push({ path: [...at, ...path], message });
  if (!map) say([], "this must be a map of names and values");
  const get = (key: string) => map?.get(key);
  const list = (key: string, most: number): readonly unknown[] => {
    const given = get(key);
    if (given === undefined) return [];
    if (Array.isArray(given) && given.length >= 1 && given.length <= most) return given;
    say([key], `"${key}" must be a list of one to ${most}`);
    return [];
  };
  const isText = (given: unknown, longest: number): given is string =>
    typeof given === "string" && given.trim() !== "" && given.length <= longest;
  return {
    say,
    clean: () => problems.length === before,
    has: (key) => get(key) !== undefined,
    onlyKeys(known) {
      for (const key of map?.keys() ?? [])
        if (!known.includes(key)) say([key], `"${key}" is not known here; known are ${known.join(", ")}`);
    },
    text(key, longest) {
      const given = get(key);
      if (given === undefined) return null;
      if (isText(given, longest)) return given.trim();
      say([key], `"${key}" must be a text of at most ${longest} characters`);
      return "";
    },
    oneOf(key, known) {
      const found = known.find((each) => each === get(key));
      if (found === undefined)
        say(get(key) === undefined ? [] : [key], `"${key}" must be one of ${known.join(", ")}`);
      return found ?? null;
    },
    texts(key, { most, longest }) {
      return list(key, most).flatMap((given, index) => {
        if (isText(given, longest)) return [given];
        say([key, index], `this must be a text of at most ${longest} characters`);
        return [];
      });
    },
    inside: (key) => (get(key) === undefined ? null : problemsAt(problems, get(key), [...at, key])),
    items: (key, most) =>
      list(key, most).map((each, index) => problemsAt(problems, each, [...at, key, index])),
    checkPattern(pattern, path) {
      const wrong = wrongPattern(pattern);
      if (wrong) say(path, wrong);
    },
  };
}

function wrongPattern(pattern: string): string | null {
  try {
    if (new RegExp(pattern, "iu").test("")) return "this pattern matches where nothing stands";
  } catch (error) {
    return `this pattern cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  return patternCost(pattern) <= MOST_WAYS
    ? null
    : `this pattern can be tried in too many ways (one .* is ${LONGEST_READ}); write .{0,20} for .*, and repeat no repetition`;
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}
