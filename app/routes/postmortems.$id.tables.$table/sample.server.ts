import type { ColumnMapping } from "#app/domain/timeline/files/columns.ts";
import type { FoundEvent, PassedOverLine, TimelineFiles } from "#app/domain/timeline/timeline-files.ts";

/** How the first rows of a table would be read. */
export interface Sample {
  readonly events: readonly Pick<
    FoundEvent,
    "dedupeKey" | "at" | "atText" | "text" | "kind" | "author" | "source"
  >[];
  readonly passedOver: readonly PassedOverLine[];
}

const ROWS = 10;

/** Reads only as much of the table as is shown. */
export async function sampleOf(
  { timelineFiles }: { readonly timelineFiles: TimelineFiles },
  path: string,
  { columns, zone }: { readonly columns: ColumnMapping; readonly zone: string },
): Promise<Sample> {
  const events: Sample["events"][number][] = [];
  const passedOver: PassedOverLine[] = [];
  for await (const file of timelineFiles.open(path, { columns })) {
    for await (const part of file.parts({ zone })) {
      for (const { dedupeKey, at, atText, text, kind, author, source } of part.events)
        events.push({ dedupeKey, at, atText, text, kind, author, source });
      passedOver.push(...part.passedOver);
      if (events.length + passedOver.length >= ROWS) break;
    }
  }
  return { events: events.slice(0, ROWS), passedOver: passedOver.slice(0, ROWS) };
}
