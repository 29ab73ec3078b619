/** The number of `name: value` in a parsed value, at every depth: fewer than its text has means that some were doubled. */
export function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.values(value);
  let members = Array.isArray(value) ? 0 : inside.length;
  for (const each of inside) members += countMembers(each);
  return members;
}

/**
 * The name that an object of this JSON gives twice, or null. Of two members with one name readers take one or the other:
 * such an object says nothing reliable. The text must be JSON that can be parsed.
 */
export function duplicateMember(json: string): string | null {
  const names: (Set<string> | null)[] = [];
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/g)) {
    if (token === "{") names.push(new Set());
    else if (token === "[") names.push(null);
    else if (token === "}" || token === "]") names.pop();
    else if (token.endsWith(":")) {
      const name = String(JSON.parse(token.slice(0, -1)));
      if (names.at(-1)?.has(name)) return name;
      names.at(-1)?.add(name);
    }
  }
  return null;
}
