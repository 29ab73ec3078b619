import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FiledSearchable } from "#db/search/write-searchable.server.ts";
import { generatedTexts } from "./generated-documents.ts";
import { type BenchEngine, FURIKAERI, PLAIN_FTS5, plainMiniSearch } from "./search-engines.ts";

const SIZES = [1_000, 10_000] as const;
const WARM_UP = 30;

interface Figures {
  readonly name: string;
  readonly documentsPerSecond: number;
  readonly readyMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly megabytes: number;
  readonly answered: number;
}

/**
 * Search beside what one gets without any work: the same texts, the same queries, one run. Prints ratios
 * (Furikaeri ÷ the other) with the absolute figures beside them, and asserts nothing.
 */
export async function benchSearch(): Promise<void> {
  for (const size of SIZES) {
    const { documents, queries } = generatedTexts(size);
    const folder = mkdtempSync(join(tmpdir(), "furikaeri-bench-"));
    try {
      const rows: Figures[] = [];
      for (const engine of [FURIKAERI, PLAIN_FTS5, plainMiniSearch()]) {
        rows.push(await measured(engine, documents, queries, join(folder, `${rows.length}.sqlite`)));
      }
      print(size, rows);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measured(
  engine: BenchEngine,
  documents: readonly FiledSearchable[],
  queries: readonly string[],
  file: string,
): Promise<Figures> {
  const buildStarted = performance.now();
  engine.build(documents, file);
  const buildMs = performance.now() - buildStarted;
  const before = memoryInUse();
  const openStarted = performance.now();
  const search = await engine.open(file, queries[0] ?? "");
  const readyMs = performance.now() - openStarted;
  for (const query of queries.slice(0, WARM_UP)) await search(query);
  const times: number[] = [];
  let answered = 0;
  for (const query of queries) {
    const started = performance.now();
    const found = await search(query);
    times.push(performance.now() - started);
    if (found > 0) answered++;
  }
  times.sort((a, b) => a - b);
  return {
    name: engine.name,
    documentsPerSecond: (documents.length / buildMs) * 1_000,
    readyMs,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    megabytes: Math.max(0, memoryInUse() - before) / 1e6,
    answered: answered / queries.length,
  };
}

/** Resident memory after collection where the collector can be asked (`node --expose-gc`). */
function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

function print(size: number, rows: readonly Figures[]): void {
  const [ours, ...others] = rows;
  if (ours === undefined) return;
  console.log(`\nSearch over ${size} documents of 6 KB, half English, half Japanese`);
  for (const row of rows) {
    console.log(
      `  ${row.name.padEnd(24)} build ${row.documentsPerSecond.toFixed(0)} documents/s · ready ${row.readyMs.toFixed(0)} ms · ` +
        `p50 ${row.p50.toFixed(2)} ms · p99 ${row.p99.toFixed(2)} ms · memory +${row.megabytes.toFixed(0)} MB · ` +
        `answers ${(row.answered * 100).toFixed(0)} % of queries`,
    );
  }
  for (const other of others) {
    console.log(
      `  ÷ ${other.name}: build speed ${ratio(ours.documentsPerSecond, other.documentsPerSecond)} · ready ${ratio(ours.readyMs, other.readyMs)} · ` +
        `p50 ${ratio(ours.p50, other.p50)} · p99 ${ratio(ours.p99, other.p99)} · memory ${ratio(ours.megabytes, other.megabytes)}`,
    );
  }
}

function ratio(a: number, b: number): string {
  return b === 0 ? "–" : (a / b).toFixed(2);
}
