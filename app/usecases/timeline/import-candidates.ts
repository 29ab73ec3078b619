import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { type FileReport, MOST_ADDED_AT_ONCE, type NewCandidate } from "#app/domain/timeline/candidate.ts";
import { type FileTally, fileTallies } from "#app/domain/timeline/file-report.ts";
import { newCandidate } from "#app/domain/timeline/new-candidate.ts";
import type { SourceContext } from "#app/domain/timeline/sources/source.ts";
import type { TimelineFile } from "#app/domain/timeline/timeline-files.ts";
import { typedTime } from "#app/domain/timeline/typed-time.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

export interface ImportInput {
  /** Made by the caller, who may want to show the import before it is done. */
  readonly importId: string;
  readonly postmortemId: string;
  readonly files: AsyncIterable<TimelineFile>;
  /** ISO UTC, both inclusive: what lies outside is left alone, what has no instant comes along. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Null for the operator at the machine itself. */
  readonly by: string | null;
  /** Stops after the write under way; what is kept by then stays. */
  readonly signal?: AbortSignal;
}

export interface ImportProgress {
  readonly file: string;
  /** Bytes of this file behind us, of how many. */
  readonly read: number;
  readonly size: number;
  /** Of all files so far. */
  readonly candidates: number;
  readonly duplicates: number;
}

export interface ImportOutcome {
  readonly candidates: number;
  readonly duplicates: number;
  readonly files: readonly FileReport[];
  /** It was stopped: the same files again bring the rest. */
  readonly stopped: boolean;
}

type ImportNeeds = Pick<Needs, "documents" | "candidates" | "clock" | "digestId">;

/**
 * Reads files into candidates of a postmortem's timeline, a durable batch at a time: whatever ends it half-way, the
 * same files again fold what is there and bring the rest. Says how far it is after each batch.
 */
export async function* importCandidates(
  needs: ImportNeeds,
  input: ImportInput,
): AsyncGenerator<ImportProgress, Result<ImportOutcome>> {
  const { postmortemId, importId: id, by } = input;
  const stored = await findStanding(needs, postmortemId, "postmortem");
  if (!stored) return missing;
  const postmortem = postmortemFrom(stored);
  if (postmortem.imported) return missing;
  const onTimeline = new Set(postmortem.events.map((event) => event.id));
  const startedAt = needs.clock.now().toISOString();
  const running = await needs.candidates.begin({ id, postmortemId, by, startedAt });
  const openTally = fileTallies();
  const files: FileReport[] = [];
  const sums = { candidates: 0, duplicates: 0 };
  for await (const file of input.files) {
    const tally = openTally(file.path);
    let read = 0;
    for await (const { batch, behind } of batches(needs, file, tally, {
      ...input,
      zone: postmortem.timeZone,
      day: dayOf(postmortem),
    })) {
      const fresh = batch.filter((each) => !onTimeline.has(each.id));
      const added = fresh.length > 0 ? await running.add(fresh) : [];
      if (added === null) return missing;
      const counts = { candidates: added.length, duplicates: batch.length - added.length };
      tally.counted(counts);
      sums.candidates += counts.candidates;
      sums.duplicates += counts.duplicates;
      read = behind;
      yield { file: file.path, read, size: file.size, ...sums };
      if (input.signal?.aborted) break;
    }
    files.push(tally.report());
    if (input.signal?.aborted) break;
  }
  const stopped = input.signal?.aborted === true;
  await running.finish(stopped ? null : needs.clock.now().toISOString(), files);
  return done({ ...sums, files, stopped });
}

/** The file's events within what was asked for, in batches of what may be written at once; empty ones tell how far it is. */
async function* batches(
  { clock, digestId }: Pick<Needs, "clock" | "digestId">,
  file: TimelineFile,
  tally: FileTally,
  { zone, day, from, to }: Pick<ImportInput, "from" | "to"> & Pick<SourceContext, "zone" | "day">,
): AsyncGenerator<{ readonly batch: readonly NewCandidate[]; readonly behind: number }> {
  let batch: NewCandidate[] = [];
  let behind = 0;
  for await (const part of file.parts({ zone, day })) {
    tally.systems(part.systems);
    tally.passedOver(part.passedOver);
    for (const event of part.events) {
      const candidate = newCandidate(event, { receivedAt: clock.now(), digestId });
      if (isOutside(candidate.at, from ?? null, to ?? null)) tally.outside();
      else {
        tally.found(candidate.at);
        batch.push(candidate);
      }
      if (batch.length < MOST_ADDED_AT_ONCE) continue;
      yield { batch, behind };
      batch = [];
    }
    behind = part.read;
    yield { batch: [], behind };
  }
  yield { batch, behind: file.size };
}

/** Notes that tell no date are of the day the incident began, as its people's clocks show it. */
function dayOf({ times, timeZone }: Pick<Postmortem, "times" | "timeZone">): string | null {
  return times.startedAt === null ? null : typedTime(times.startedAt, timeZone).slice(0, 10);
}

function isOutside(at: string | null, from: string | null, to: string | null): boolean {
  return at !== null && ((from !== null && at < from) || (to !== null && at > to));
}
