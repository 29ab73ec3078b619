import Database from "better-sqlite3";
import { createSearchIndex } from "#db/search/create-search-index.server.ts";
import { type FiledSearchable, putSearchable } from "#db/search/write-searchable.server.ts";

/** A document with only what a test is about. */
export function searchable(id: string, parts: Partial<FiledSearchable> = {}): FiledSearchable {
  return {
    id,
    kind: "postmortem",
    title: id,
    headings: "",
    names: "",
    body: "",
    path: null,
    url: `/postmortems/${id}`,
    services: [],
    tags: [],
    ...parts,
  };
}

export const NIGHT = searchable("night", {
  title: "Worker nodes deleted by a kubectl command",
  headings: "Summary\nLessons learned",
  body: "## Summary\n\nA command **deleted** all worker nodes of the payment-api cluster. 証明書の有効期限切れではありません。",
  services: ["payment-api"],
  tags: ["cause/human/command"],
});
const MORNING = searchable("morning", {
  kind: "article",
  title: "サーバー障害の対応手順",
  headings: "連絡先",
  body: "夜間の障害では、まずデータベースの接続数を確認します。証明書の期限も見ます。",
  tags: ["cause/certificate/expiry"],
});

/** An index in memory over these documents; `find` gives the ids of the hits. */
export function openedIndex(documents: readonly FiledSearchable[] = [NIGHT, MORNING]) {
  const db = new Database(":memory:");
  const source = new Map(documents.map((one) => [one.id, one]));
  const index = createSearchIndex({ db, allSearchables: () => [...source.values()] });
  for (const one of documents) putSearchable(db, one);
  const find = async (q: string, more: { kind?: "article"; tag?: string; service?: string } = {}) =>
    (await index.search({ q, limit: 10, ...more })).hits.map((hit) => hit.id);
  return { db, source, index, find };
}
