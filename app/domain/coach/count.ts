import type { Label } from "./labels.ts";

/** What can become of a finding. Taken back: no longer set aside. */
export const COUNTED = ["raised", "accepted", "dismissed", "takenBack"] as const;
export type Counted = (typeof COUNTED)[number];

/** So many findings of a label met the same fate with one save. */
export interface LabelCount {
  readonly label: Label;
  readonly what: Counted;
  readonly count: number;
}

/** By month (`2026-11`), of the whole organisation or of one team. */
export interface MonthCount extends LabelCount {
  readonly month: string;
}

/**
 * Counted for the organisation and for the teams whose services a document is about; never per person, and without a
 * trace of the document.
 */
export interface CoachCounts {
  /** `day`: `2026-11-20`. */
  add(entry: {
    readonly day: string;
    readonly documentId: string;
    readonly counts: readonly LabelCount[];
  }): Promise<void>;
  /** The newest month first. */
  byMonth(of: { readonly teamId: string | null }): Promise<readonly MonthCount[]>;
}
