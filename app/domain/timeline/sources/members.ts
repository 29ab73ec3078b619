import type { Json } from "./source.ts";

/**
 * What foreign JSON says at a path, or null. Nothing here throws, and a member of the wrong type is as good as absent;
 * only a value's own members count, so `__proto__` or `constructor` name nothing.
 */
export type Path = readonly (string | number)[];

export function member(value: unknown, ...path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
  }
  return at;
}

/** A text with something in it, without the blanks around it. */
export function text(value: unknown, ...path: Path): string | null {
  const found = member(value, ...path);
  return typeof found === "string" ? found.trim() || null : null;
}

/** A text, or what some senders write as a number: ids, versions, priorities. */
export function scalar(value: unknown, ...path: Path): string | null {
  const found = member(value, ...path);
  if (typeof found === "number") return Number.isFinite(found) ? String(found) : null;
  return typeof found === "bigint" ? String(found) : text(found);
}

/** The first of several members that holds a text or a number. */
export function firstScalar(value: unknown, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = scalar(value, name);
    if (found !== null) return found;
  }
  return null;
}

export function number(value: unknown, ...path: Path): number | null {
  const found = member(value, ...path);
  return typeof found === "number" && Number.isFinite(found) ? found : null;
}

export function object(value: unknown, ...path: Path): Json | null {
  const found = member(value, ...path);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Json) : null;
}

export function list(value: unknown, ...path: Path): readonly unknown[] | null {
  const found = member(value, ...path);
  return Array.isArray(found) ? found : null;
}

/** The objects of a list, whatever else lies in it; empty where there is no list. */
export function objects(value: unknown, ...path: Path): readonly Json[] {
  return (list(value, ...path) ?? []).map((each) => object(each)).filter((each) => each !== null);
}

/** The texts of a list, at most `most`. */
export function texts(most: number, value: unknown, ...path: Path): readonly string[] {
  return (list(value, ...path) ?? []).slice(0, most).flatMap((each) => scalar(each) ?? []);
}

/** Labels, tags, dimensions as name and value, by name: two senders' orders give the same. */
export function pairs(value: unknown, ...path: Path): readonly (readonly [name: string, value: string])[] {
  const found = object(value, ...path);
  if (found === null) return [];
  return Object.keys(found)
    .slice(0, MOST_PAIRS)
    .sort()
    .flatMap((name) => {
      const said = scalar(found, name);
      return said === null ? [] : [[name, said] as const];
    });
}

const MOST_PAIRS = 200;
