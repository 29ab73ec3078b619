import type { Column, SQL } from "drizzle-orm";
import { eq, or, sql } from "drizzle-orm";

/** A tag itself and what lies below it. Not by LIKE: `_` is a letter of tags, and a wildcard there. */
export function atOrBelow(column: Column, path: string): SQL | undefined {
  const start = `${path}/`;
  return or(eq(column, path), sql`substr(${column}, 1, ${[...start].length}) = ${start}`);
}
