import { Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { parse as parseNow } from "csv-parse/sync";
import { passedOver, type Reading } from "../domain/timeline/files/reading.ts";
import { LOOKED_AT, type TableRow } from "../domain/timeline/files/table-reader.ts";

const OPTIONS = {
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
  info: true,
  max_record_size: 5 * 1024 * 1024,
} as const satisfies Options;

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** The rows of a CSV or TSV as they come, each with the line it starts on. */
export async function* csvRows(text: AsyncIterable<string>, sign: string): AsyncGenerator<TableRow> {
  const parser = parse({ ...OPTIONS, delimiter: sign });
  const source = Readable.from(text);
  source.on("error", (error) => parser.destroy(error));
  let line = 1;
  try {
    for await (const { info, record } of source.pipe(parser) as AsyncIterable<Parsed>) {
      yield { line, cells: record };
      line = info.lines + 1;
    }
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** The rows a text begins with; fewer where a quotation mark is still open at its end. */
export function firstRows(head: string, sign: string): readonly TableRow[] {
  try {
    const rows = parseNow(head, {
      ...OPTIONS,
      delimiter: sign,
      to: LOOKED_AT,
    }) as unknown as readonly Parsed[];
    return rows.map(({ record }, at) => ({ line: (rows[at - 1]?.info.lines ?? 0) + 1, cells: record }));
  } catch {
    return [];
  }
}

/** What is told of a table that ends in the middle of a cell or holds one of megabytes; other errors are not of a table. */
export async function* toItsBreak(readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  let line = 1;
  try {
    for await (const reading of readings) {
      yield reading;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    line = typeof error.lines === "number" ? error.lines : line;
    const why =
      error.code === "CSV_QUOTE_NOT_CLOSED"
        ? "A quotation mark that opens before this is never closed."
        : TOO_LONG;
    yield passedOver(line, why);
  }
}

const TOO_LONG = "A row is larger than 5 MB; the table was read up to it.";
