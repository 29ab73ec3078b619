import type BetterSqlite3 from "better-sqlite3";
import type { SearchQuery } from "#app/domain/search/search-index.ts";
import { labelOf } from "./write-searchable.server.ts";

/** Which documents a filter leaves: null for all of them. A tag also leaves what lies under its sub-tags. */
export function createFilter(db: BetterSqlite3.Database): (query: SearchQuery) => ReadonlySet<number> | null {
  const labelled = db.prepare("SELECT document FROM search_labels WHERE label = ?").pluck();
  const under = db.prepare("SELECT document FROM search_labels WHERE label > ? AND label < ?").pluck();
  return ({ kind, tag, service }) => {
    const parts: (readonly number[])[] = [];
    if (kind !== undefined) parts.push(labelled.all(labelOf("kind", kind)) as number[]);
    if (service !== undefined) parts.push(labelled.all(labelOf("service", service)) as number[]);
    if (tag !== undefined) {
      const label = labelOf("tag", tag);
      parts.push([...labelled.all(label), ...under.all(`${label}/`, `${label}0`)] as number[]);
    }
    const [first, ...others] = parts;
    if (first === undefined) return null;
    return others.reduce<ReadonlySet<number>>(
      (left, part) => new Set(part.filter((rowid) => left.has(rowid))),
      new Set(first),
    );
  };
}
