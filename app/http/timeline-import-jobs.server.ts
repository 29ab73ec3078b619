import type { ColumnMapping } from "#app/domain/timeline/files/columns.ts";
import type { TimelineFile } from "#app/domain/timeline/timeline-files.ts";
import type { Services } from "#app/services.server.ts";
import { type ImportProgress, importCandidates } from "#app/usecases/timeline/import-candidates.ts";
import { type Job, jobList } from "./jobs.server.ts";

/** A file that was sent, and what its columns mean where it is a table. */
export interface SentFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly columns?: ColumnMapping;
}

/** How far an import is: the file being read, bytes behind us of all, candidates so far. */
export interface TimelineImportSeen {
  readonly postmortemId: string;
  readonly file: string;
  readonly read: number;
  readonly size: number;
  readonly candidates: number;
}

const jobs = jobList<TimelineImportSeen>();

export function timelineImportJob(id: string): Job<TimelineImportSeen> | null {
  return jobs.find(id);
}

/** One at a time for each postmortem: two would only wait for each other. */
export function runningTimelineImport(postmortemId: string): Job<TimelineImportSeen> | null {
  return jobs.running().find(({ seen }) => seen.postmortemId === postmortemId) ?? null;
}

/** Begins to read the files into candidates and answers the import's id; `after` puts the files away. */
export function beginTimelineImport(
  services: Services,
  files: readonly SentFile[],
  { postmortemId, by }: { readonly postmortemId: string; readonly by: string },
  after: () => Promise<void>,
): string {
  const id = services.newId();
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const seen = { postmortemId, file: files[0]?.name ?? "", read: 0, size, candidates: 0 };
  const work = importCandidates(services, {
    importId: id,
    postmortemId,
    files: opened(services, files),
    by,
  });
  return jobs.begin(services, { id, personId: by, seen }, told(work, seen), after).id;
}

/** One file after the other, each opened only when the one before is done. */
async function* opened(
  { timelineFiles }: Pick<Services, "timelineFiles">,
  files: readonly SentFile[],
): AsyncIterable<TimelineFile> {
  for (const { path, name, columns } of files) yield* timelineFiles.open(path, { name, columns });
}

/** Progress is told file by file; here it is that of all. */
async function* told(
  work: AsyncIterable<ImportProgress>,
  seen: TimelineImportSeen,
): AsyncIterable<TimelineImportSeen> {
  let [current, behind, size] = ["", 0, 0];
  for await (const progress of work) {
    if (progress.file !== current) behind += size;
    current = progress.file;
    size = progress.size;
    yield { ...seen, file: current, read: behind + progress.read, candidates: progress.candidates };
  }
}
