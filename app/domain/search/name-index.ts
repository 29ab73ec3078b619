import MiniSearch from "minisearch";
import { analyse, foldedQuery } from "./analyse.ts";
import { foldText } from "./fold.ts";
import type { Suggestion } from "./search-index.ts";

/** A document by its names only. */
export interface NamedDocument {
  readonly id: string;
  readonly title: string;
  /** One a line. */
  readonly headings: string;
  readonly url: string;
}

/** Names for as-you-type: small enough to live in memory, tolerant of beginnings and typing errors. */
export interface NameIndex {
  put(document: NamedDocument): void;
  remove(id: string): void;
  /** Tags, services or aliases as they are now, all of one kind at once. */
  replaceLabels(kind: "tag" | "service" | "alias", texts: readonly string[]): void;
  suggest(typed: string, limit: number): readonly Suggestion[];
}

const BOOST = { tag: 1.4, service: 1.6, alias: 1.4, title: 1.2, heading: 1 } as const;
const MOST_HEADINGS = 12;
const LONGEST_TYPED = 200;

interface Entry extends Suggestion {
  readonly key: string;
}

export function createNameIndex(): NameIndex {
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["text"],
    storeFields: ["kind", "text", "documentId", "url"],
    tokenize: nameTokens,
    processTerm: (term) => term,
    autoVacuum: true,
  });
  const byDocument = new Map<string, readonly string[]>();
  const labels = new Map<string, readonly string[]>();
  const discard = (keys: readonly string[]): void => {
    for (const key of keys) if (index.has(key)) index.discard(key);
  };
  return {
    put(document) {
      discard(byDocument.get(document.id) ?? []);
      const entries = entriesOf(document);
      for (const entry of entries) index.add(entry);
      byDocument.set(
        document.id,
        entries.map((entry) => entry.key),
      );
    },
    remove(id) {
      discard(byDocument.get(id) ?? []);
      byDocument.delete(id);
    },
    replaceLabels(kind, texts) {
      const before = labels.get(kind) ?? [];
      const keys = [...new Set(texts)].map((text) => `${kind}\n${text}`);
      const kept = new Set(keys);
      discard(before.filter((key) => !kept.has(key)));
      for (const key of keys) {
        if (!index.has(key))
          index.add({ key, kind, text: key.slice(kind.length + 1), documentId: null, url: null });
      }
      labels.set(kind, keys);
    },
    suggest(typed, limit) {
      const asked = foldedQuery(typed, LONGEST_TYPED);
      if (nameTokens(asked).length === 0) return [];
      const options = {
        prefix: (term: string, at: number, terms: string[]) =>
          at === terms.length - 1 && (term.length > 1 || CJK.test(term)),
        fuzzy: (term: string) => (term.length > 3 && !CJK.test(term) ? 0.25 : false),
        boostDocument: (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
          BOOST[kindOf(stored)],
      };
      const every = index.search(asked, { ...options, combineWith: "AND" });
      const found = every.length > 0 ? every : index.search(asked, { ...options, combineWith: "OR" });
      return distinct(
        found.slice(0, limit * 8).map((result) => suggestionOf(result)),
        limit,
      );
    },
  };
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The analyser's tokens, and for a single CJK character the character. */
function nameTokens(text: string): string[] {
  return analyse(text).filter((token, at, all) => all.length === 1 || !isLonelyTail(token, all[at - 1]));
}

function isLonelyTail(token: string, before: string | undefined): boolean {
  return CJK.test(token) && [...token].length === 1 && before?.endsWith(token) === true;
}

function entriesOf({ id, title, headings, url }: NamedDocument): Entry[] {
  const lines = headings
    .split("\n")
    .filter((line) => line.trim() !== "" && foldText(line) !== foldText(title));
  return [
    { key: `title\n${id}`, kind: "title", text: title, documentId: id, url },
    ...lines
      .slice(0, MOST_HEADINGS)
      .map(
        (text, at): Entry => ({ key: `heading\n${id}\n${at}`, kind: "heading", text, documentId: id, url }),
      ),
  ];
}

function kindOf(stored: Record<string, unknown> | undefined): Suggestion["kind"] {
  const kind = stored?.kind;
  return kind === "tag" || kind === "service" || kind === "alias" || kind === "heading" ? kind : "title";
}

function suggestionOf(stored: Record<string, unknown>): Suggestion {
  const { text, documentId, url } = stored;
  return {
    kind: kindOf(stored),
    text: typeof text === "string" ? text : "",
    documentId: typeof documentId === "string" ? documentId : null,
    url: typeof url === "string" ? url : null,
  };
}

/** "Timeline" is a heading of many documents: once is enough. */
function distinct(suggestions: readonly Suggestion[], limit: number): readonly Suggestion[] {
  const seen = new Set<string>();
  const kept: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const key = `${suggestion.kind === "title" ? suggestion.documentId : suggestion.kind}\n${foldText(suggestion.text)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(suggestion);
    if (kept.length === limit) break;
  }
  return kept;
}
