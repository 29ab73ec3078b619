import type { FieldObject, Fields, FieldValue } from "../document/document.ts";
import { EVENT_KINDS } from "../timeline/event.ts";
import type { ReadWritten, Written, WrittenAbout } from "./field-reading.ts";
import {
  chosen,
  type FieldReading,
  LONGEST_LINE,
  LONGEST_TEXT,
  limited,
  oneLine,
  type WrittenProblem,
  webAddress,
} from "./field-reading.ts";
import { eventField } from "./fields.ts";
import { readTime } from "./written-time.ts";

const NAME = /^(event:[^.]+)\.(\w+)$/;

/**
 * Controls named `event:<id>.<property>`. Only what they name changes, against the event as its writer saw it: two
 * people at one event both win as long as they write other parts of it.
 */
export function readEvents(written: Written, about: WrittenAbout): ReadWritten {
  const changes = new Map<string, FieldValue>();
  const errors: Record<string, WrittenProblem> = {};
  for (const [name, typed] of Object.entries(written)) {
    const [, field = "", property = ""] = NAME.exec(name) ?? [];
    const seen = field && (objectOf(about.base, field) ?? objectOf(about.current, field));
    if (!seen) continue;
    if (isFolded(field, about.current)) {
      errors[name] = { key: "mergedAway" };
      continue;
    }
    const event = (changes.get(field) as FieldObject | undefined) ?? seen;
    const text = typeof typed === "string" ? typed : (typed[0] ?? "");
    const read = readProperty(property, text, seen, about.zone);
    if (read === null) continue;
    if ("problem" in read) errors[name] = read.problem;
    else
      changes.set(field, { ...event, [property]: read.value, ...besides(property, text, read.value, about) });
  }
  return { changes, errors };
}

function readProperty(property: string, text: string, event: FieldObject, zone: string): FieldReading | null {
  switch (property) {
    case "at":
    case "learnedAt":
      return readTime(text, event[property], zone);
    case "text":
      return text.trim() === "" ? { problem: { key: "required" } } : limited(text.trim(), LONGEST_TEXT);
    case "kind":
      return chosen(text, (kind) => EVENT_KINDS.some((known) => known === kind), true);
    case "role":
      return limited(oneLine(text), LONGEST_LINE);
    case "source":
      return webAddress(text.trim());
    case "knownThen":
    case "believedThen":
    case "unknownThen":
    case "learnedLater":
      return limited(text, LONGEST_TEXT);
    default:
      return null;
  }
}

/** A time read anew brings what was typed and the zone it was typed in. */
function besides(property: string, text: string, value: FieldValue, { zone }: WrittenAbout): FieldObject {
  return property === "at" && value !== null ? { atText: text.trim(), zone } : {};
}

/** Merged into another while somebody still had it before them: what they write must not vanish with it. */
function isFolded(field: string, current: Fields): boolean {
  const whole = objectOf(current, field)?.mergedInto;
  return typeof whole === "string" && current.has(eventField(whole));
}

function objectOf(fields: Fields, name: string): FieldObject | null {
  const value = fields.get(name);
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as FieldObject) : null;
}
