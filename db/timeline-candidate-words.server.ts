import { setImmediate } from "node:timers/promises";
import { and, asc, inArray, type SQL, sql } from "drizzle-orm";
import { foldText } from "#app/domain/search/fold.ts";
import { MOST_COUNTED } from "#app/domain/timeline/candidate.ts";
import type { Orm } from "./engine/connect.server.ts";
import { timelineCandidates as candidates } from "./schema.server.ts";
import type { CandidateRow, Place } from "./timeline-candidate-rows.server.ts";

/** Longer is no word to look for, and SQLite refuses patterns without end. */
const MOST_WORDS = 200;
/** Read between two requests of others: some ten milliseconds. */
const ROWS_A_STEP = 10_000;

const KEY = { position: candidates.position, arrived: candidates.arrived };
const IN_ORDER = [asc(candidates.position), asc(candidates.arrived)] as const;

interface Wanted {
  /** Which candidates to look at. */
  readonly matching: SQL | undefined;
  readonly words: string;
  /** Only those behind it are answered; counted are all. */
  readonly start: Place | null;
  readonly most: number;
}

/**
 * Looks through the texts one after the other, a stretch at a time so that nobody waits behind it: half a million take
 * half a second, a range of time next to nothing. Ends where counting ends and the page is full.
 */
export async function lookForWords(
  orm: Orm,
  { matching, words, start, most }: Wanted,
): Promise<{ rows: readonly CandidateRow[]; total: number }> {
  const found: number[] = [];
  let total = 0;
  for (let last: Place | null = null; ; await setImmediate()) {
    const ahead: SQL | undefined = and(matching, last === null ? undefined : isBehind(last));
    const [end] = orm
      .select(KEY)
      .from(candidates)
      .where(ahead)
      .orderBy(...IN_ORDER)
      .limit(1)
      .offset(ROWS_A_STEP - 1)
      .all();
    const stretch = and(ahead, end === undefined ? undefined : isNotBehind(end), holding(words));
    for (const key of orm
      .select(KEY)
      .from(candidates)
      .where(stretch)
      .orderBy(...IN_ORDER)
      .all()) {
      total += 1;
      if (found.length < most && (start === null || isLater(key, start))) found.push(key.arrived);
    }
    if (end === undefined || (total > MOST_COUNTED && found.length === most)) break;
    last = end;
  }
  const rows = orm.select().from(candidates).where(inArray(candidates.arrived, found));
  return { rows: rows.orderBy(...IN_ORDER).all(), total };
}

/** LIKE takes the letters of ASCII for each other; `folded` is there wherever that is not enough. */
function holding(words: string): SQL {
  const { text, author, folded } = candidates;
  const plain = foldText(words.slice(0, MOST_WORDS)).replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const like = (column: typeof text | typeof author | typeof folded) =>
    sql`${column} like ${`%${plain}%`} escape '\\'`;
  return sql`(${like(text)} or ${like(author)} or ${like(folded)})`;
}

export function isBehind({ position, arrived }: Place): SQL {
  return sql`(${candidates.position}, ${candidates.arrived}) > (${position}, ${arrived})`;
}

/** Not the same as `not isBehind`: this is a range of the index. */
function isNotBehind({ position, arrived }: Place): SQL {
  return sql`(${candidates.position}, ${candidates.arrived}) <= (${position}, ${arrived})`;
}

function isLater(a: Place, b: Place): boolean {
  return a.position === b.position ? a.arrived > b.arrived : a.position > b.position;
}
