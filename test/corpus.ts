import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { DocumentKind, Fields, StoredDocument } from "#app/domain/document/document.ts";
import { importedFields } from "#app/domain/exchange/imported-fields.ts";
import { readMarkdown } from "#app/domain/exchange/read-markdown.ts";
import { articleFrom } from "#app/domain/knowledge/article.ts";
import { searchableArticle, searchablePostmortem } from "#app/domain/knowledge/searchable-document.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { FiledSearchable } from "#db/search/write-searchable.server.ts";

/** Where the texts lie that are too large (and not ours) to be kept in the repository. */
export const SHARED_DIR = process.env.SHARED_DIR ?? join(process.cwd(), "../shared");

/** The Markdown documents of the corpus as an import files them, each with its path relative to the corpus. */
export function* corpusDocuments(root = join(SHARED_DIR, "corpus")): Iterable<FiledSearchable> {
  for (const folder of ["postmortems", "pages", "summaries"]) {
    for (const path of markdownFiles(root, folder)) {
      const read = readMarkdown(readFileSync(join(root, path), "utf8"), { path, readYaml });
      const kind =
        folder === "pages" || process.env.CORPUS_KIND === "article" ? "article" : (read.kind ?? "postmortem");
      const fields = importedFields(read, { kind, now: NOW, ownerId: null, words: WORDS });
      const stored = storedDocument(path, kind, fields);
      yield kind === "article"
        ? searchableArticle(articleFrom(stored))
        : searchablePostmortem(postmortemFrom(stored));
    }
  }
}

const NOW = "2026-11-20T00:00:00.000Z";
const WORDS = { summary: { en: "Summary", ja: "概要" }, body: { en: "Text", ja: "本文" } };

function readYaml(text: string): unknown {
  return parse(text, { logLevel: "error" });
}

function storedDocument(path: string, kind: DocumentKind, fields: Fields): StoredDocument {
  return {
    id: path,
    kind,
    revision: 1,
    fields,
    fieldRevisions: new Map(),
    number: null,
    createdAt: NOW,
    updatedAt: NOW,
    createdBy: null,
    updatedBy: null,
    binnedAt: null,
    origin: { path, importId: null, digest: "", revision: 1 },
  };
}

function markdownFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return markdownFiles(root, path);
      return entry.name.endsWith(".md") ? [path] : [];
    })
    .sort();
}
