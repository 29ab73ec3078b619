/**
 * The part of TOML that stands in front matter: `key = value` and `[table]`, values being strings, numbers, truth
 * values, dates (kept as text) and one-line arrays of these. Throws for anything else.
 */
export function readToml(text: string): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  let table: Map<string, unknown> = entries;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const heading = /^\[([A-Za-z0-9_.-]+)\][ \t]*(?:#.*)?$/.exec(trimmed);
    if (heading) {
      table = new Map();
      entries.set(heading[1] ?? "", table);
      continue;
    }
    const pair = /^("[^"]+"|[A-Za-z0-9_-]+)[ \t]*=[ \t]*(.+)$/.exec(trimmed);
    if (!pair) throw new SyntaxError(`This is no TOML: ${trimmed.slice(0, 60)}`);
    table.set((pair[1] ?? "").replaceAll('"', ""), readValue(pair[2] ?? ""));
  }
  return plain(entries);
}

function readValue(text: string): unknown {
  const value = text.replace(/^("(?:[^"\\]|\\.)*"|'[^']*'|\[.*\]|[^#"'[]*?)[ \t]*(?:#.*)?$/, "$1");
  if (value.startsWith('"')) return JSON.parse(value) as string;
  if (/^'[^']*'$/.test(value)) return value.slice(1, -1);
  if (value === "true" || value === "false") return value === "true";
  if (/^[+-]?\d[\d_]*(?:\.\d+)?$/.test(value)) return Number(value.replaceAll("_", ""));
  if (/^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value)) return value;
  if (value.startsWith("[") && value.endsWith("]")) return readItems(value.slice(1, -1));
  throw new SyntaxError(`This is no TOML value: ${value.slice(0, 60)}`);
}

function readItems(text: string): unknown[] {
  const items = text.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,\s"']+/g) ?? [];
  return items.map(readValue);
}

function plain(map: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    [...map].map(([key, value]) => [
      key,
      value instanceof Map ? plain(value as Map<string, unknown>) : value,
    ]),
  );
}
