/**
 * The tables of search; every statement may run again. None holds anything that can not be made anew from
 * the documents.
 *
 *     search_documents ── rowid ── search_text   FTS5 over the analysed tokens, its own copy of nothing
 *            │                └─── search_labels what filters look up: kind:…, tag:…, service:…
 *            │   (what ranking reads stands first in a row, what only a shown hit needs comes last)
 *            └ change: 1, 2, 3 … one for each put and remove, so that other processes see what is new
 */
export const SEARCH_TABLES = `
CREATE TABLE IF NOT EXISTS search_documents (
  rowid INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  length INTEGER NOT NULL,
  sketch BLOB NOT NULL,
  title TEXT NOT NULL,
  headings TEXT NOT NULL,
  names TEXT NOT NULL,
  path TEXT,
  url TEXT NOT NULL,
  plain TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS search_documents_change ON search_documents (change);
CREATE TABLE IF NOT EXISTS search_labels (
  label TEXT NOT NULL,
  document INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (label, document)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_labels_document ON search_labels (document);
CREATE TABLE IF NOT EXISTS search_meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT OR IGNORE INTO search_meta (name, value) VALUES ('change', 0), ('documents', 0), ('length', 0);
`;

/** The full-text table apart, because a damaged one is dropped and made again. */
export const SEARCH_TEXT_TABLE = `
CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(
  title, headings, names, body,
  content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co' tokenchars '-_.'"
);
CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5vocab(search_text, row);
`;

export const DROP_SEARCH_TEXT = "DROP TABLE IF EXISTS search_words; DROP TABLE IF EXISTS search_text;";
