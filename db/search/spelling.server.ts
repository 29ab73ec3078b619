import { setImmediate } from "node:timers/promises";
import type BetterSqlite3 from "better-sqlite3";
import { analyse } from "#app/domain/search/analyse.ts";
import { growingVocabulary, type Vocabulary } from "#app/domain/search/spelling.ts";
import { followChanges } from "./changes.server.ts";

const WORDS_A_STEP = 150;

/**
 * The words of the index for repairing typing errors: read in small steps the first time a word is asked that
 * stands nowhere, afterwards kept in step with what is saved.
 */
export function createSpelling(db: BetterSqlite3.Database): () => Promise<Vocabulary> {
  let vocabulary = growingVocabulary();
  let wiped = wipesOf(db);
  let follow: (() => Promise<void>) | null = null;
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    const change = Number(
      db.prepare("SELECT value FROM search_meta WHERE name = 'change'").pluck().get() ?? 0,
    );
    const page = db
      .prepare(`SELECT term, doc FROM search_words WHERE term > ? ORDER BY term LIMIT ${WORDS_A_STEP}`)
      .raw();
    let after = "";
    for (;;) {
      const rows = page.all(after) as [string, number][];
      for (const [term, documents] of rows) vocabulary.add(term, documents);
      const last = rows.at(-1);
      if (rows.length < WORDS_A_STEP || last === undefined || last[0] >= FIRST_CJK) break;
      after = last[0];
      await setImmediate();
    }
    const newWords = (text: string): void => {
      for (const token of new Set(analyse(text))) vocabulary.add(token, 1);
    };
    follow = followChanges(
      db,
      ({ title, headings, plain }) => newWords(`${title}\n${headings}\n${plain}`),
      change,
    );
  };
  return async () => {
    await loading;
    // A word removed for good must not come back as a suggestion: what is in memory is read anew.
    if (wipesOf(db) !== wiped) {
      wiped = wipesOf(db);
      vocabulary = growingVocabulary();
      follow = null;
    }
    if (follow === null) {
      loading ??= load().finally(() => {
        loading = null;
      });
      await loading;
    }
    await follow?.();
    return vocabulary;
  };
}

/** How often something was removed for good, by whichever process (wipe-remains.server.ts). */
function wipesOf(db: BetterSqlite3.Database): number {
  return Number(db.prepare("SELECT value FROM search_meta WHERE name = 'wipes'").pluck().get() ?? 0);
}

/** Terms come in order of their bytes: from the first kana on there is nothing to repair. */
const FIRST_CJK = "\u3040";
