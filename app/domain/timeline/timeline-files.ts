import type { ColumnMapping, TablePreview } from "./files/columns.ts";
import type { SourceContext, SourceEvent } from "./sources/source.ts";

/** An event and the system whose file told it: `alertmanager`, `slack`, `csv`, `chat`. */
export type FoundEvent = SourceEvent & { readonly system: string };

/** `line` is where the thing passed over starts, from 1; 0 for the file as a whole. Inside an archive `why` names the file. */
export type PassedOverLine = { readonly line: number; readonly why: string };

/** A stretch of one file, read: at most a few hundred events, so that whoever keeps them can do so in short writes. */
export type FilePart = {
  readonly events: readonly FoundEvent[];
  readonly passedOver: readonly PassedOverLine[];
  /** Systems that knew something of this stretch, first seen first, also where it held no event (a ping). */
  readonly systems: readonly string[];
  /** Bytes of the file behind us, for progress: grows up to `size`. */
  readonly read: number;
};

/** One entry of the import's report. */
export type TimelineFile = {
  /** As given; within a folder that was given `folder/sub/file.json`. An archive and a Slack export are one file. */
  readonly path: string;
  /** Bytes; of a Slack export's folder all its files together. */
  readonly size: number;
  /**
   * Reads it from the beginning, a part at a time; what is not asked for is not read. Never throws for what is in it or
   * for a path that leads nowhere: that is passed over, with a line saying why. A file that no system knows has no
   * `systems` in any part. At most a few hundred lines are passed over one by one, the rest is counted in a last one.
   */
  parts(context: SourceContext): AsyncIterable<FilePart>;
};

export type TimelineFileOptions = {
  /** For CSV and sheets; else their columns are guessed. */
  readonly columns?: ColumnMapping;
  /** What the file is called in reports, where it lies under another name (an upload). */
  readonly name?: string;
};

/** Files on the machine to take events from: recognised by what is in them, never by what they are called. */
export interface TimelineFiles {
  /** A file, an archive, a folder (walked in the order of names, links and hidden files left out). Never throws. */
  open(path: string, options?: TimelineFileOptions): AsyncIterable<TimelineFile>;
  /** The first rows of a CSV or a sheet; null for everything else. */
  preview(path: string): Promise<TablePreview | null>;
}
