import type { EventKind } from "../event.ts";
import { guessKind } from "../guess-kind.ts";
import { readZone } from "../read-zone.ts";
import { eventKey, fingerprint } from "../sources/event-key.ts";
import type { When } from "../sources/instant.ts";
import { personName } from "../sources/person-name.ts";
import { lines, plainLine } from "../sources/plain-text.ts";
import type { SourceContext } from "../sources/source.ts";
import { toldEvent } from "../sources/told-event.ts";
import { webLink } from "../sources/web-link.ts";
import { cellTime } from "./cell-time.ts";
import type { ColumnMapping } from "./columns.ts";
import type { Row } from "./guess-columns.ts";
import { kindNamed } from "./kind-names.ts";
import { NOTHING, passedOver, type Reading } from "./reading.ts";

/** Where a row stands: its line or number, and the date of the rows above for those that leave it out. */
export type RowPlace = { readonly line: number; readonly system: "csv" | "xlsx"; readonly dateAbove: string };

/** The event a row tells; blank rows are nothing, rows without a text are passed over. */
export function readRow(row: Row, mapping: ColumnMapping, context: SourceContext, place: RowPlace): Reading {
  if (row.every((cell) => cell.trim() === "")) return NOTHING;
  const system = place.system;
  const known = { ...NOTHING, systems: [system] };
  const cell = (column: number | null) => (column === null ? "" : (row[column] ?? ""));
  const text = lines(...mapping.text.map((column) => cell(column)));
  if (text === "")
    return {
      ...known,
      ...passedOver(place.line, "This row says nothing in the column of the text."),
      systems: [system],
    };
  const when = timeOf(cell, mapping, context.zone, place.dateAbove);
  const author = personName(cell(mapping.author)) ?? null;
  const told = toldEvent({
    key: eventKey(system, when.at ?? when.atText, author, fingerprint(text)),
    when,
    kind: kindOf(cell(mapping.kind), text, context),
    text,
    author,
    link: webLink(cell(mapping.link)),
  });
  return { ...known, events: [{ ...told, system }] };
}

/** The date a row gives, for the rows below that leave it out. */
export function dateOf(row: Row, mapping: ColumnMapping): string {
  return mapping.clock === null ? "" : (row[mapping.time]?.trim() ?? "");
}

function timeOf(
  cell: (column: number | null) => string,
  mapping: ColumnMapping,
  ownZone: string,
  dateAbove: string,
): When {
  const named = plainLine(cell(mapping.zone), 60);
  const zone = (named && readZone(` ${named}`, ownZone, true)?.zone) || mapping.zoneName || ownZone;
  if (mapping.clock === null) return cellTime(cell(mapping.time), zone);
  const clock = cell(mapping.clock).trim();
  const date = onlyDate(cell(mapping.time).trim() || dateAbove);
  return clock === "" && date === "" ? cellTime("", zone) : cellTime(`${date} ${onlyClock(clock)}`, zone);
}

/** A spreadsheet's date has a midnight, its time a day that nobody wrote. */
function onlyDate(cell: string): string {
  return cell.replace(/[ T]00:00(?::00(?:\.0+)?)?$/, "");
}

function onlyClock(cell: string): string {
  return cell.replace(/^1(?:899-12-3[01]|900-01-0[01])[ T]/, "");
}

function kindOf(named: string, text: string, context: SourceContext): EventKind {
  return kindNamed(named) ?? guessKind(text, context.kindWords ?? []) ?? "action";
}
