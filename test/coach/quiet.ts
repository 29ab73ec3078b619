import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Coach } from "#app/domain/coach/coach.ts";

/** How much the coach says about texts whose writers mostly write well: words, findings, and each with its place. */
export function readThrough(folder: string, coach: Coach) {
  const found: {
    readonly file: string;
    readonly label: string;
    readonly rule: string;
    readonly line: string;
  }[] = [];
  let words = 0;
  for (const file of markdownBelow(folder)) {
    const text = readFileSync(file, "utf8");
    const lines = text.split(/\r?\n/);
    words += text.split(/\s+/).filter(Boolean).length;
    for (const { line, findings } of coach.readLines(text, { kind: "prose" }))
      for (const { label, rule, start, end } of findings) {
        const own = lines[line - 1] ?? "";
        found.push({
          file,
          label,
          rule,
          line: `${own.slice(0, start)}[${own.slice(start, end)}]${own.slice(end)}`,
        });
      }
  }
  return { words, found };
}

function markdownBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return markdownBelow(path);
    return path.endsWith(".md") ? [path] : [];
  });
}
