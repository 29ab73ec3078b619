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
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === "{") names.push(new Set());
    else if (sign === "[") names.push(null);
    else if (sign === "}" || sign === "]") names.pop();
    else if (sign === '"') {
      const end = endOfText(json, at);
      if (isBeforeColon(json, end + 1)) {
        const name = String(JSON.parse(json.slice(at, end + 1)));
        if (names.at(-1)?.has(name)) return name;
        names.at(-1)?.add(name);
      }
      at = end;
    }
  }
  return null;
}

/** By hand: a pattern runs out of stack at some megabytes of escapes. */
function endOfText(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let before = at;
    while (json[before - 1] === "\\") before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return json.length;
}

function isBeforeColon(json: string, from: number): boolean {
  let at = from;
  while (" \t\r\n".includes(json[at] ?? "-")) at += 1;
  return json[at] === ":";
}
