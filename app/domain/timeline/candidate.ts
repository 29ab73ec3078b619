import type { EventKind } from "./event.ts";
import type { SourceEvent } from "./sources/source.ts";

/** An imported event beside the timeline, waiting to be chosen. Chosen is one whose id is among the timeline's events. */
export type Candidate = SourceEvent & {
  /** The id the event has once chosen: made from its dedupe key. */
  readonly id: string;
  readonly importId: string;
  /** The source that read it: `alertmanager`. */
  readonly system: string;
  /** Counts up, is never given out twice, and is what a candidate is found by again. */
  readonly arrived: number;
};

export type NewCandidate = Omit<Candidate, "arrived" | "importId">;

/** At most so many in one act of choosing: as many as a timeline takes at once. */
export const MOST_CHOSEN_AT_ONCE = 1000;
/** At most so many in one write, so that nobody waits for it. */
export const MOST_ADDED_AT_ONCE = 500;

/** What became of one file, as `cli timeline import --json` tells it. */
export type FileReport = {
  readonly path: string;
  /** Sources that read something of it, joined by `+`; null when nothing was recognised. */
  readonly format: string | null;
  readonly candidates: number;
  /** Already a candidate, already on the timeline, or twice in the same files. */
  readonly duplicates: number;
  /** Left out because of their instant: neither candidates nor duplicates. */
  readonly outside: number;
  /** Earliest and latest instant of candidates and duplicates, ISO UTC. */
  readonly from: string | null;
  readonly to: string | null;
  readonly passedOver: readonly { readonly line: number; readonly why: string }[];
};

export type TimelineImport = {
  readonly id: string;
  readonly postmortemId: string;
  readonly by: string | null;
  readonly startedAt: string;
  /** Null while it runs, and for ever when it was stopped or killed: the same files again bring the rest. */
  readonly finishedAt: string | null;
  /** How many it brought by now. */
  readonly candidates: number;
  /** Empty until it ends. */
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
  /** Those it added; what was on the timeline before is not among them. */
  readonly eventIds: readonly string[];
  /** The postmortem's revision it made: an event that has changed since has a later one. */
  readonly revision: number;
  readonly by: string;
  readonly at: string;
};

export type CandidatePage = {
  readonly items: readonly Candidate[];
  /** What `after` is for the next page. */
  readonly next: string | null;
  readonly total: number;
  /** There are more than `total`: with a filter, counting ends at `MOST_COUNTED`. */
  readonly more: boolean;
};

export const MOST_COUNTED = 10_000;

/** An import that runs. It knows what the postmortem's candidates hold already, whoever else imports meanwhile. */
export interface RunningImport {
  /**
   * Adds those whose id is not among the postmortem's candidates yet (at most `MOST_ADDED_AT_ONCE` are given), durably,
   * and answers which ids were new; null when the import, or its postmortem, is gone.
   */
  add(batch: readonly NewCandidate[]): Promise<readonly string[] | null>;
  /** Writes down how it went; `at` is null when it was stopped before its end. */
  finish(at: string | null, files: readonly FileReport[]): Promise<void>;
}

/** Candidates by postmortem. Writes are short; nothing here touches the postmortem itself. */
export interface Candidates {
  begin(started: Pick<TimelineImport, "id" | "postmortemId" | "by" | "startedAt">): Promise<RunningImport>;
  /** The latest first. */
  imports(postmortemId: string): Promise<readonly TimelineImport[]>;
  /** Takes an import back, step by step: its candidates go; events already chosen stay on the timeline. */
  discard(importId: string): Promise<void>;
  /** In time's order, then as they came; those without an instant last. */
  page(
    postmortemId: string,
    filter: CandidateFilter,
    paging: { readonly limit: number; readonly after: string | null },
  ): Promise<CandidatePage>;
  /** By `arrived`, in the order of arrival; unknown ones are left out. */
  find(postmortemId: string, arrived: readonly number[]): Promise<readonly Candidate[]>;
  /** Keeps the latest twenty of a postmortem. */
  keepChoice(choice: Choice): Promise<void>;
  /** The latest first. */
  choices(postmortemId: string): Promise<readonly Choice[]>;
  choice(id: string): Promise<Choice | null>;
  forgetChoice(id: string): Promise<void>;
}
