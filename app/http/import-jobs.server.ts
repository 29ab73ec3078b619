import { openUpload } from "#app/adapters/import-upload.server.ts";
import type { ZipProblem } from "#app/adapters/zip-reader.server.ts";
import type { DocumentKind } from "#app/domain/document/document.ts";
import { en } from "#app/i18n/en.ts";
import { ja } from "#app/i18n/ja.ts";
import type { Services } from "#app/services.server.ts";
import { importKnowledge } from "#app/usecases/knowledge/import-knowledge.ts";
import type { Imported } from "#app/usecases/knowledge/import-markdown.ts";
import { type Job, jobList } from "./jobs.server.ts";
import type { Upload } from "./uploads.server.ts";

/** An import under way or finished: how many Markdown files there are, and what was done with those behind it. */
export interface ImportSeen {
  readonly total: number;
  readonly lines: readonly Imported[];
}

interface Options {
  readonly as: DocumentKind | null;
  readonly by: string;
  readonly owns: boolean;
}

const WORDS = {
  summary: { en: en.exchange.section.summary, ja: ja.exchange.section.summary },
  body: { en: en.exchange.section.body, ja: ja.exchange.section.body },
};

const jobs = jobList<ImportSeen>();

/** Only for the person who began it. */
export function findImport(id: string, personId: string): Job<ImportSeen> | null {
  const job = jobs.find(id);
  return job?.personId === personId ? job : null;
}

export function isImporting(): boolean {
  return jobs.running().length > 0;
}

/** Begins an import that goes on by itself; the page shows how far it is and can be left. */
export async function beginImport(
  services: Services,
  upload: Upload & { discard(): Promise<void> },
  options: Options,
): Promise<Job<ImportSeen> | ZipProblem | "nothingToImport"> {
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
  const imported = importKnowledge(services, sources, { ...options, words: WORDS });
  const job = { id: services.newId(), personId: options.by, seen: { total, lines: [] } };
  return jobs.begin(services, job, progress(total, imported), finish);
}

async function* progress(total: number, imported: AsyncIterable<Imported>): AsyncIterable<ImportSeen> {
  const lines: Imported[] = [];
  for await (const line of imported) {
    lines.push(line);
    yield { total, lines };
  }
}
