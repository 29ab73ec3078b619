import type { TimelineImport } from "#app/domain/timeline/candidate.ts";
import { timelineImportJob } from "./timeline-import-jobs.server.ts";

/** `unfinished`: nobody here works on it; its process was stopped, or it runs from the command line. */
export type ImportState = "running" | "broken" | "unfinished" | "done";

export function importState({ id, finishedAt }: Pick<TimelineImport, "id" | "finishedAt">): ImportState {
  const job = timelineImportJob(id);
  if (job?.state === "running") return "running";
  if (finishedAt !== null) return "done";
  return job?.state === "broken" ? "broken" : "unfinished";
}
