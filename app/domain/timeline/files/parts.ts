import type { FilePart, FoundEvent, PassedOverLine } from "../timeline-files.ts";
import type { Reading } from "./reading.ts";

const MOST_EVENTS = 300;
const MOST_LINES = 200;

/**
 * Gathers readings into parts that can be kept in one short write each. Of the lines passed over the first 200 are told
 * one by one, the others counted in a last one; lines that say the same of the same line are one.
 */
export async function* parts(readings: AsyncIterable<Reading>, read: () => number): AsyncGenerator<FilePart> {
  let events: FoundEvent[] = [];
  let lines: PassedOverLine[] = [];
  let systems: string[] = [];
  let told = 0;
  let untold = 0;
  let last: PassedOverLine | null = null;
  const part = (): FilePart => {
    const gathered = { events, passedOver: lines, systems, read: read() };
    [events, lines, systems] = [[], [], []];
    return gathered;
  };
  for await (const reading of readings) {
    for (const system of reading.systems) if (!systems.includes(system)) systems.push(system);
    for (const line of reading.passedOver) {
      if (last?.line === line.line && last.why === line.why) continue;
      last = line;
      if (told < MOST_LINES) lines.push(line);
      else untold += 1;
      told += 1;
    }
    for (const event of reading.events) {
      events.push(event);
      if (events.length >= MOST_EVENTS) yield part();
    }
  }
  if (untold > 0) lines.push({ line: 0, why: `${untold} more were passed over.` });
  yield part();
}
