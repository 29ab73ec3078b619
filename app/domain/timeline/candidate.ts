import type { EventKind } from "./event.ts";
import type { SourceEvent } from "./sources/source.ts";

/** An imported event beside the timeline, waiting to be chosen. Chosen is one whose id is among the timeline's events. */
export type Candidate = SourceEvent & {
  /** The id the event has once chosen: made from its dedupe key. */
  readonly id: string;
  readonly importId: string;
  /** The source that read it: `alertmanager`. */
  readonly system: string;
  /** Counts up within the postmortem. */
  readonly arrived: number;
};

export type NewCandidate = Omit<Candidate, "arrived" | "importId">;

/** What became of one file, as `cli timeline import --json` tells it. */
export type FileReport = {
  readonly path: string;
  /** Sources that read something of it, joined by `+`; null when nothing was recognised. */
  readonly format: string | null;
  readonly candidates: number;
  readonly duplicates: number;
  /** Earliest and latest instant read, ISO UTC. */
  readonly from: string | null;
  readonly to: string | null;
  readonly passedOver: readonly { readonly line: number; readonly why: string }[];
};

export type TimelineImport = {
  readonly id: string;
  readonly postmortemId: string;
  readonly by: string | null;
  readonly startedAt: string;
  /** Null while it runs, and for ever when its process was killed: the same files again bring the rest. */
  readonly finishedAt: string | null;
  readonly files: readonly FileReport[];
};

export type CandidateFilter = {
  /** ISO UTC, both inclusive. Candidates without an instant are in only when neither is given. */
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly EventKind[];
  readonly system?: string;
  readonly importId?: string;
  /** Those with a span: alerts that fire and resolve. */
  readonly alerts?: boolean;
  /** A part of text or author, whatever the case. */
  readonly words?: string;
};

/** One act of choosing, kept so that it can be undone. */
export type Choice = {
  readonly id: string;
  readonly postmortemId: string;
  readonly eventIds: readonly string[];
  readonly by: string;
  readonly at: string;
};

/** Candidates by postmortem. Writes are short (a batch of at most 500 rows); nothing here touches the postmortem itself. */
export interface Candidates {
  begin(started: Pick<TimelineImport, "id" | "postmortemId" | "by" | "startedAt">): Promise<void>;
  /** Adds those whose id the postmortem's candidates do not hold yet; answers which ids were new. */
  add(importId: string, batch: readonly NewCandidate[]): Promise<readonly string[]>;
  finish(importId: string, at: string, files: readonly FileReport[]): Promise<void>;
  imports(postmortemId: string): Promise<readonly TimelineImport[]>;
  /** Takes an import back: its candidates go; events already chosen stay on the timeline. */
  discard(importId: string): Promise<void>;
  /** In time's order, those without an instant last; `after` is the opaque `next` of the page before. */
  page(
    postmortemId: string,
    filter: CandidateFilter,
    paging: { readonly limit: number; readonly after: string | null },
  ): Promise<{ readonly items: readonly Candidate[]; readonly next: string | null; readonly total: number }>;
  find(postmortemId: string, ids: readonly string[]): Promise<readonly Candidate[]>;
  keepChoice(choice: Choice): Promise<void>;
  /** The latest first, at most 20. */
  choices(postmortemId: string): Promise<readonly Choice[]>;
  choice(id: string): Promise<Choice | null>;
  forgetChoice(id: string): Promise<void>;
}
