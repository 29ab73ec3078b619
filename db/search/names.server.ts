import type BetterSqlite3 from "better-sqlite3";
import { createNameIndex, type NameIndex } from "#app/domain/search/name-index.ts";
import { followChanges } from "./changes.server.ts";

/** The names in memory, made when first asked for and kept in step with what any process saves. */
export function createNames(
  db: BetterSqlite3.Database,
  aliases: () => Iterable<readonly string[]>,
): (() => Promise<NameIndex>) & { readonly soFar: NameIndex } {
  const index = createNameIndex();
  const labels = db.prepare("SELECT DISTINCT text FROM search_labels WHERE label > ? AND label < ?").pluck();
  const change = db.prepare("SELECT value FROM search_meta WHERE name = 'change'").pluck();
  let labelsAt = -1;
  let knownAliases = "";
  const follow = followChanges(db, (document) => {
    if (document.removed === 1) index.remove(document.document_id);
    else index.put({ ...document, id: document.document_id });
  });
  const inStep = async (): Promise<NameIndex> => {
    await follow();
    const now = Number(change.get() ?? 0);
    if (now !== labelsAt) {
      labelsAt = now;
      index.replaceLabels("tag", labels.all("tag:", "tag;") as string[]);
      index.replaceLabels("service", labels.all("service:", "service;") as string[]);
    }
    const names = [...aliases()].flat();
    if (names.join("\n") !== knownAliases) {
      knownAliases = names.join("\n");
      index.replaceLabels("alias", names);
    }
    return index;
  };
  return Object.assign(inStep, { soFar: index });
}
