import { columnOf, isDateFormat, shownDate } from "../domain/timeline/files/sheet-cells.ts";
import type { TableRow } from "../domain/timeline/files/table-reader.ts";
import { textOf } from "./timeline-encoding.server.ts";
import { type XmlEvent, XmlRefused, xmlEvents } from "./xml-events.server.ts";
import type { OpenZip, ZipEntry } from "./zip-reader.server.ts";

/** A sheet of a workbook, its rows read as they are asked for. */
export interface Sheet {
  readonly name: string;
  rows(): AsyncIterable<TableRow>;
}

const MOST_COLUMNS = 200;
/** Characters of all texts together that a workbook keeps beside its sheets. */
const MOST_SHARED = 64 * 1024 * 1024;
const LONGEST_CELL = 32_767;

/** True for the archive a spreadsheet is. */
export function isWorkbook({ entries }: OpenZip): boolean {
  return entries.some(({ path }) => path === "xl/workbook.xml");
}

/** The sheets in the order of their tabs. Throws `XmlRefused` for what a workbook never holds. */
export async function workbookSheets({ entries }: OpenZip): Promise<readonly Sheet[]> {
  const find = (path: string) =>
    entries.find((entry) => entry.path.toLowerCase() === path.toLowerCase() && entry.readable);
  const targets = new Map<string, string>();
  for await (const each of opened(find("xl/_rels/workbook.xml.rels"), "Relationship")) {
    targets.set(each.Id ?? "", (each.Target ?? "").replace(/^\/?(?:xl\/)?/, "xl/"));
  }
  const tabs: { name: string; path: string }[] = [];
  let from1904 = false;
  for await (const event of eventsOf(find("xl/workbook.xml"))) {
    if (event.kind !== "open") continue;
    if (event.name === "workbookPr") from1904 = /^(?:1|true)$/.test(event.attributes.date1904 ?? "");
    if (event.name === "sheet")
      tabs.push({ name: event.attributes.name ?? "", path: targets.get(event.attributes.id ?? "") ?? "" });
  }
  const dates = await dateStyles(find("xl/styles.xml"));
  const shared = await sharedTexts(find("xl/sharedStrings.xml"));
  return tabs.flatMap(({ name, path }) => {
    const entry = find(path);
    return entry ? [{ name, rows: () => sheetRows(entry, { shared, dates, from1904 }) }] : [];
  });
}

async function* eventsOf(entry: ZipEntry | undefined): AsyncGenerator<XmlEvent> {
  if (entry) yield* xmlEvents(textOf(entry.stream(), "utf-8"));
}

async function* opened(entry: ZipEntry | undefined, name: string) {
  for await (const event of eventsOf(entry))
    if (event.kind === "open" && event.name === name) yield event.attributes;
}

/** Which cell styles show a date. */
async function dateStyles(entry: ZipEntry | undefined): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  for await (const event of eventsOf(entry)) {
    if (event.kind === "text") continue;
    if (event.name === "cellXfs") inCells = event.kind === "open";
    if (event.kind !== "open") continue;
    const id = Number(event.attributes.numFmtId);
    if (event.name === "numFmt") codes.set(id, event.attributes.formatCode ?? "");
    if (event.name === "xf" && inCells) styles.push(isDateFormat(id, codes.get(id)));
  }
  return styles;
}

/** Texts that cells point to; how they are to be read aloud (`rPh`, furigana) is no part of them. */
async function sharedTexts(entry: ZipEntry | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  let told = "";
  let size = 0;
  let inside = false;
  let aloud = false;
  for await (const event of eventsOf(entry)) {
    if (event.kind === "text") {
      if (inside && !aloud) told += event.text;
      continue;
    }
    if (event.name === "t") inside = event.kind === "open";
    if (event.name === "rPh") aloud = event.kind === "open";
    if (event.name !== "si" || event.kind === "open") continue;
    size += told.length;
    if (size > MOST_SHARED) throw new XmlRefused("This workbook holds more text than is read.", 0);
    texts.push(told.slice(0, LONGEST_CELL));
    told = "";
  }
  return texts;
}

interface Workbook {
  readonly shared: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

async function* sheetRows(entry: ZipEntry, workbook: Workbook): AsyncGenerator<TableRow> {
  let line = 0;
  let cells: string[] = [];
  let cell = { column: 0, type: "", style: 0, value: "" };
  let inside = false;
  for await (const event of eventsOf(entry)) {
    if (event.kind === "text") {
      if (inside && cell.value.length < LONGEST_CELL) cell.value += event.text;
    } else if (event.kind === "open") {
      const { r, t, s } = event.attributes;
      if (event.name === "row") {
        line = Number(r) || line + 1;
        cells = [];
      }
      if (event.name === "c") {
        cell = {
          column: columnOf(r ?? "") ?? cells.length,
          type: t ?? "n",
          style: Number(s ?? 0),
          value: "",
        };
      }
      inside = event.name === "v" || event.name === "t";
    } else {
      inside = false;
      if (event.name === "c" && cell.column < MOST_COLUMNS) {
        while (cells.length < cell.column) cells.push("");
        cells[cell.column] = shown(cell, workbook);
      }
      if (event.name === "row") yield { line, cells };
    }
  }
}

function shown(
  { type, style, value }: { type: string; style: number; value: string },
  workbook: Workbook,
): string {
  if (type === "s") return workbook.shared[Number(value)] ?? "";
  if (type === "n" && value !== "" && workbook.dates[style]) return shownDate(value, workbook.from1904);
  if (type === "d") return value.replace(/^(\d{4}-\d\d-\d\dT[\d:.]+)$/, "$1");
  return type === "e" ? "" : value;
}
