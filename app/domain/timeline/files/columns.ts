/**
 * What the columns of a table mean, by their place (0 is the first). Rows above `firstRow` are names of columns, titles,
 * blank: nothing of them is an event.
 */
export type ColumnMapping = {
  /** Line of a CSV, row of a sheet, from 1: the first that is an event. */
  readonly firstRow: number;
  /** Date and time in one column; only the date where `clock` is given. */
  readonly time: number;
  /** The time of day, where it stands in a column of its own. */
  readonly clock: number | null;
  /** What happened; several are joined, in this order. */
  readonly text: readonly number[];
  readonly kind: number | null;
  readonly author: number | null;
  readonly link: number | null;
  /** The zone of each row; where there is none, or none that can be read, the incident's holds. */
  readonly zone: number | null;
  /** The zone that the name of the time's column says, `Time (JST)`, for rows without one of their own. */
  readonly zoneName?: string | null;
};

/** A table as somebody sees it who is asked what its columns mean. */
export type TablePreview = {
  readonly format: "csv" | "xlsx";
  /** Names of the columns, as many as the widest row shown has; empty where nobody named one. */
  readonly header: readonly string[];
  /** The first rows that are events, at most ten, each as wide as `header`. */
  readonly rows: readonly (readonly string[])[];
  /** `firstRow` of a mapping made by hand from this preview. */
  readonly firstRow: number;
  /** Null when it cannot be told which column is the time, or which the text. */
  readonly guess: ColumnMapping | null;
};
