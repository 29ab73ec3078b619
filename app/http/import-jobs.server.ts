import { setImmediate } from "node:timers/promises";
import { openUpload } from "#app/adapters/import-upload.server.ts";
import type { ZipProblem } from "#app/adapters/zip-reader.server.ts";
import type { DocumentKind } from "#app/domain/document/document.ts";
import { en } from "#app/i18n/en.ts";
import { ja } from "#app/i18n/ja.ts";
import type { Services } from "#app/services.server.ts";
import { importKnowledge } from "#app/usecases/knowledge/import-knowledge.ts";
import type { Imported } from "#app/usecases/knowledge/import-markdown.ts";
import type { Upload } from "./uploads.server.ts";

/** An import under way or finished: known to this process only, and to the person who began it. */
export interface ImportJob {
  readonly id: string;
  readonly personId: string;
  /** How many Markdown files there are. */
  readonly total: number;
  readonly lines: readonly Imported[];
  readonly state: "running" | "done" | "broken";
}

interface Options {
  readonly as: DocumentKind | null;
  readonly by: string;
  readonly owns: boolean;
}

/** Reports kept to be looked at again; the oldest go first. */
const KEPT = 20;
const WORDS = {
  summary: { en: en.exchange.section.summary, ja: ja.exchange.section.summary },
  body: { en: en.exchange.section.body, ja: ja.exchange.section.body },
};

const jobs = new Map<string, ImportJob>();

export function findImport(id: string, personId: string): ImportJob | null {
  const job = jobs.get(id);
  return job?.personId === personId ? job : null;
}

export function isImporting(): boolean {
  return [...jobs.values()].some((job) => job.state === "running");
}

/** Begins an import that goes on by itself; the page shows how far it is and can be left. */
export async function beginImport(
  services: Services,
  upload: Upload & { discard(): Promise<void> },
  options: Options,
): Promise<ImportJob | ZipProblem | "nothingToImport"> {
  const opened = await openUpload(upload.files);
  if (typeof opened === "string") {
    await upload.discard();
    return opened;
  }
  const sources = opened.sources;
  const counts = await Promise.all(sources.map((source) => source.count()));
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const finish = async () => {
    await opened.close();
    await upload.discard();
  };
  if (total === 0) {
    await finish();
    return "nothingToImport";
  }
  const job: Running = { id: services.newId(), personId: options.by, total, lines: [], state: "running" };
  jobs.set(job.id, job);
  for (const old of [...jobs.keys()].slice(0, -KEPT)) jobs.delete(old);
  run(services, job, importKnowledge(services, sources, { ...options, words: WORDS })).finally(finish);
  return job;
}

type Running = { -readonly [K in keyof ImportJob]: ImportJob[K] } & { lines: Imported[] };

async function run(services: Services, job: Running, files: AsyncIterable<Imported>): Promise<void> {
  try {
    for await (const line of files) {
      job.lines.push(line);
      // Writing to the database never waits: others get their turn here.
      await setImmediate();
    }
    job.state = "done";
  } catch (error) {
    job.state = "broken";
    const reason = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 50, time: services.clock.now(), import: job.id, error: reason }));
  }
}
