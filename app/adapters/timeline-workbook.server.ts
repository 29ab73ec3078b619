import type { ColumnMapping } from "../domain/timeline/files/columns.ts";
import { passedOver, type Reading } from "../domain/timeline/files/reading.ts";
import { guessTable, LOOKED_AT, readTable, type TableRow } from "../domain/timeline/files/table-reader.ts";
import type { SourceContext } from "../domain/timeline/sources/source.ts";
import { type Sheet, workbookSheets } from "./timeline-xlsx.server.ts";
import { XmlRefused } from "./xml-events.server.ts";
import type { OpenZip } from "./zip-reader.server.ts";

/** Events of a workbook: of every sheet whose columns can be told, or of the first with rows where columns were chosen. */
export async function* readWorkbook(
  zip: OpenZip,
  context: SourceContext,
  columns: ColumnMapping | undefined,
): AsyncGenerator<Reading> {
  try {
    const sheets = await tables(await workbookSheets(zip));
    const chosen = columns ? sheets.slice(0, 1) : sheets.filter(({ first }) => guessTable(first) !== null);
    // Of none is to be told why, once.
    const read = chosen.length > 0 ? chosen : sheets.slice(0, 1);
    if (read.length === 0) yield { ...passedOver(0, "This workbook is empty."), systems: ["xlsx"] };
    for (const { sheet } of read) yield* readTable("xlsx", sheet.rows(), context, columns);
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    yield passedOver(error.line, error.message);
  }
}

/** The sheets that hold rows, with the first ones of each. */
export async function tables(sheets: readonly Sheet[]) {
  const found: { readonly sheet: Sheet; readonly first: readonly TableRow[] }[] = [];
  for (const sheet of sheets) {
    const first: TableRow[] = [];
    for await (const row of sheet.rows()) if (first.push(row) >= LOOKED_AT) break;
    if (first.some(({ cells }) => cells.some((cell) => cell.trim() !== ""))) found.push({ sheet, first });
  }
  return found;
}
