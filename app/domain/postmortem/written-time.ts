import type { FieldValue } from "../document/document.ts";
import { readTypedTime, typedTime } from "../timeline/typed-time.ts";
import type { FieldReading } from "./field-reading.ts";

/**
 * A time field: text that stands as it was shown keeps its instant, to the millisecond and on the right side of a
 * clock change; nothing removes it.
 */
export function readTime(text: string, was: FieldValue | undefined, zone: string): FieldReading {
  const trimmed = text.trim();
  if (trimmed === "") return { value: null };
  if (typeof was === "string" && trimmed === typedTime(was, zone)) return { value: was };
  const read = readTypedTime(trimmed, zone);
  return read.ok ? { value: read.at } : { problem: { key: read.problem } };
}
