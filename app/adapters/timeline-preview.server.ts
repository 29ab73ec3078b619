import type { TablePreview } from "../domain/timeline/files/columns.ts";
import { looksLikeJson, looksLikeXml } from "../domain/timeline/files/looks-like.ts";
import { tablePreview } from "../domain/timeline/files/table-reader.ts";
import { ARCHIVE_LIMITS } from "./timeline-archive.server.ts";
import { type ByteFile, headOf } from "./timeline-bytes.server.ts";
import { HEAD, isZip, tableOf } from "./timeline-content.server.ts";
import { textHead } from "./timeline-encoding.server.ts";
import { tables } from "./timeline-workbook.server.ts";
import { isWorkbook, workbookSheets } from "./timeline-xlsx.server.ts";
import { openZip } from "./zip-reader.server.ts";

/** The first rows of a CSV or a workbook, to be asked what its columns mean; null for anything else. */
export async function previewOf(path: string, file: ByteFile): Promise<TablePreview | null> {
  try {
    const head = await headOf(file.open(), HEAD);
    if (isZip(head)) return await workbookPreview(path);
    const text = textHead(head, head.length < HEAD)?.text ?? "";
    if (looksLikeJson(text) || looksLikeXml(text)) return null;
    const table = tableOf(text);
    return table && table.rows.length > 1 ? tablePreview("csv", table.rows) : null;
  } catch {
    return null;
  }
}

async function workbookPreview(path: string): Promise<TablePreview | null> {
  const zip = await openZip(path, ARCHIVE_LIMITS);
  if (typeof zip === "string") return null;
  try {
    if (!isWorkbook(zip)) return null;
    const found = (await tables(await workbookSheets(zip))).map(({ first }) => tablePreview("xlsx", first));
    return found.find(({ guess }) => guess !== null) ?? found[0] ?? null;
  } finally {
    await zip.close();
  }
}
