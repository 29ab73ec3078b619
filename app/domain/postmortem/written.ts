import { normaliseName } from "../catalogue/tag-path.ts";
import type { FieldValue } from "../document/document.ts";
import { isTimeZone } from "../timeline/zones.ts";
import {
  chosen,
  type FieldReading,
  LONGEST_LINE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  limited,
  oneLine,
  type ReadWritten,
  type Written,
  type WrittenAbout,
  type WrittenProblem,
} from "./field-reading.ts";
import { alertField, impactField } from "./fields.ts";
import {
  ALERT_QUESTIONS,
  DETECTION_SOURCES,
  IMPACT_FACTS,
  INCIDENT_TIMES,
  SEVERITIES,
} from "./postmortem.ts";
import { readEvents } from "./written-events.ts";
import { readTime } from "./written-time.ts";

/**
 * Reads what was typed into changes of a postmortem's fields, or says what is wrong at which control. Names that
 * mean nothing here are passed over. Each reading of an untouched control gives what it was before: no change.
 */
export function readWritten(written: Written, about: WrittenAbout): ReadWritten {
  const changes = new Map<string, FieldValue>();
  const errors: Record<string, WrittenProblem> = {};
  for (const [name, typed] of Object.entries(written)) {
    const field = name.replace(/\[\]$/, "");
    const read = readField(field, typed, about);
    if (read === null) continue;
    if ("problem" in read) errors[name] = read.problem;
    else changes.set(field, read.value);
  }
  const events = readEvents(written, about);
  for (const [field, value] of events.changes) changes.set(field, value);
  return { changes, errors: { ...errors, ...events.errors } };
}

function readField(field: string, typed: Written[string], about: WrittenAbout): FieldReading | null {
  if (field === "services") return readServices(typed);
  const text = typeof typed === "string" ? typed : (typed[0] ?? "");
  if (field.startsWith("section:")) return limited(text, LONGEST_TEXT);
  if (field === "title") return limited(oneLine(text), LONGEST_TITLE);
  if (LINES.has(field)) return limited(oneLine(text), LONGEST_LINE);
  if (TIMES.has(field)) return readTime(text, about.base.get(field), about.zone);
  if (field === "owner" || field === "facilitator") {
    return chosen(text, (id) => about.personIds.has(id));
  }
  const choices = CHOICES.get(field);
  if (choices) return chosen(text, (value) => choices.includes(value), field === "severity");
  if (field === "timeZone") {
    return isTimeZone(text.trim()) ? { value: text.trim() } : { problem: { key: "timeZone" } };
  }
  return null;
}

const LINES = new Set([...IMPACT_FACTS.map(impactField), "lateReason", "noActionsReason"]);
const TIMES: ReadonlySet<string> = new Set([...INCIDENT_TIMES, "reportedAt"]);
const CHOICES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["severity", SEVERITIES],
  ["detectionSource", DETECTION_SOURCES],
  ...ALERT_QUESTIONS.map((question) => [alertField(question), ["yes", "no", "unknown"]] as const),
]);

function readServices(typed: Written[string]): FieldReading {
  const names = (typeof typed === "string" ? [typed] : typed).filter((name) => name.trim() !== "");
  const normal = names.map(normaliseName);
  if (normal.includes(null)) return { problem: { key: "tooLong", values: { limit: 80 } } };
  return { value: [...new Set(normal)] };
}
