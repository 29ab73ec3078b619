import { normaliseName, normaliseTagPath } from "./tag-path.ts";

/** Names typed into one line, separated by commas of either script or line breaks; said twice counts once. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[,、，\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Services by name; `wrong` is the first that is too long to be one. */
export function readServiceNames(text: string): { names: readonly string[]; wrong: string | null } {
  return readAll(splitNames(text), normaliseName);
}

/** Tag paths; `wrong` is the first that cannot be a tag. */
export function readTagPaths(text: string): { names: readonly string[]; wrong: string | null } {
  return readAll(splitNames(text), normaliseTagPath);
}

function readAll(typed: readonly string[], read: (name: string) => string | null) {
  const names = new Map<string, string>();
  let wrong: string | null = null;
  for (const each of typed) {
    const name = read(each);
    if (name === null) wrong ??= each;
    else if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return { names: [...names.values()], wrong };
}
