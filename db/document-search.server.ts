import { and, asc, eq, gt } from "drizzle-orm";
import type { StoredDocument } from "#app/domain/document/document.ts";
import { articleFrom } from "#app/domain/knowledge/article.ts";
import { searchableArticle, searchablePostmortem } from "#app/domain/knowledge/searchable-document.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { isFiled } from "#app/domain/postmortem/postmortem.ts";
import { readDocuments } from "./document-rows.server.ts";
import type { Orm, Sqlite } from "./engine/connect.server.ts";
import { documents } from "./schema.server.ts";
import { type FiledSearchable, putSearchable, removeSearchable } from "./search/write-searchable.server.ts";

/** Puts a filed document into the full-text index, takes any other out; inside the transaction that saves it. */
export function indexDocument(sqlite: Sqlite, document: StoredDocument): void {
  const searchable = searchableFrom(document);
  if (searchable) putSearchable(sqlite, searchable);
  else removeSearchable(sqlite, document.id);
}

/** Every filed document, read page by page, for rebuilding the index. */
export function* allSearchables(orm: Orm): Generator<FiledSearchable> {
  for (let last = ""; ; ) {
    const page = orm
      .select({ id: documents.id })
      .from(documents)
      .where(and(eq(documents.filed, true), gt(documents.id, last)))
      .orderBy(asc(documents.id))
      .limit(20)
      .all();
    if (page.length === 0) return;
    for (const document of readDocuments(
      orm,
      page.map((row) => row.id),
    )) {
      const searchable = searchableFrom(document);
      if (searchable) yield searchable;
    }
    last = page.at(-1)?.id ?? last;
  }
}

function searchableFrom(document: StoredDocument): FiledSearchable | null {
  if (document.binnedAt !== null) return null;
  if (document.kind === "article") return searchableArticle(articleFrom(document));
  const postmortem = postmortemFrom(document);
  return isFiled(postmortem.status) ? searchablePostmortem(postmortem) : null;
}
