import type { SourceContext } from "../sources/source.ts";
import type { ColumnMapping, TablePreview } from "./columns.ts";
import { guessColumns, type Row } from "./guess-columns.ts";
import { dateOf, readRow } from "./read-row.ts";
import { NOTHING, passedOver, type Reading } from "./reading.ts";

/** A row with its line in the file or its number in the sheet. */
export type TableRow = { readonly line: number; readonly cells: Row };

/** Titles and blank rows that may stand above the names of the columns. */
const MOST_ABOVE = 10;
const SAMPLE = 20;
const SHOWN = 10;
/** Rows to look at before the columns are guessed. */
export const LOOKED_AT = MOST_ABOVE + SAMPLE;

/** The mapping of the columns by the first rows, wherever among them the names of the columns stand; null if none fits. */
export function guessTable(first: readonly TableRow[]): ColumnMapping | null {
  const rows = first.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  for (let above = 0; above < Math.min(MOST_ABOVE, rows.length - 1); above += 1) {
    const header = rows[above];
    const sample = rows.slice(above + 1, above + 1 + SAMPLE);
    if (!header || header.cells.filter((cell) => cell.trim() !== "").length < 2) continue;
    // Without a name of its own, the first row may be an event as the others are.
    const bare = guessColumns(
      [],
      rows.slice(above, above + SAMPLE).map(({ cells }) => cells),
      header.line,
    );
    const named = guessColumns(
      header.cells,
      sample.map(({ cells }) => cells),
      sample[0]?.line ?? header.line + 1,
    );
    const isEvent = bare !== null && guessColumns([], [header.cells], header.line)?.time === bare.time;
    if (named && !isEvent) return named;
    if (bare && isEvent) return bare;
  }
  return null;
}

/** What somebody is shown who is asked what the columns mean. */
export function tablePreview(format: TablePreview["format"], first: readonly TableRow[]): TablePreview {
  const guess = guessTable(first);
  const rows = first.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const firstRow = guess?.firstRow ?? rows[1]?.line ?? rows[0]?.line ?? 1;
  const shown = rows.filter(({ line }) => line >= firstRow).slice(0, SHOWN);
  const header = rows.filter(({ line }) => line < firstRow).at(-1)?.cells ?? [];
  const width = Math.max(header.length, ...shown.map(({ cells }) => cells.length));
  const wide = (cells: Row) =>
    Array.from({ length: width }, (_, column) => (cells[column] ?? "").slice(0, 200));
  return { format, header: wide(header), rows: shown.map(({ cells }) => wide(cells)), firstRow, guess };
}

/** Reads rows one after the other; a date that stands only in a day's first row holds for those below it. */
function tableReader(system: "csv" | "xlsx", mapping: ColumnMapping, context: SourceContext) {
  let dateAbove = "";
  return ({ line, cells }: TableRow): Reading => {
    if (line < mapping.firstRow) return NOTHING;
    const reading = readRow(cells, mapping, context, { line, system, dateAbove });
    dateAbove = dateOf(cells, mapping) || dateAbove;
    return reading;
  };
}

/** Events of a table, its columns as given or guessed. */
export async function* readTable(
  system: "csv" | "xlsx",
  rows: AsyncIterable<TableRow>,
  context: SourceContext,
  columns: ColumnMapping | undefined,
): AsyncGenerator<Reading> {
  const first: TableRow[] = [];
  let read: ((row: TableRow) => Reading) | null = columns ? tableReader(system, columns, context) : null;
  const settle = () => {
    const guess = guessTable(first);
    return guess && tableReader(system, guess, context);
  };
  for await (const row of rows) {
    if (read) yield read(row);
    else if (first.push(row) >= LOOKED_AT) {
      read = settle();
      if (read === null) break;
      yield* first.map(read);
    }
  }
  if (read === null && first.length < LOOKED_AT) {
    read = settle();
    if (read) yield* first.map(read);
  }
  if (read === null) yield { ...passedOver(first[0]?.line ?? 1, NO_COLUMNS), systems: [system] };
}

export const NO_COLUMNS =
  "It cannot be told which column is the time and which the text: choose the columns in the browser, where the timeline is filled.";
