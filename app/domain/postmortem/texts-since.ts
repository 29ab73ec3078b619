import type { Changes, FieldObject, Fields, FieldValue } from "../document/document.ts";
import { typedTime } from "../timeline/typed-time.ts";
import { alertField, impactField } from "./fields.ts";
import { ALERT_QUESTIONS, IMPACT_FACTS, INCIDENT_TIMES } from "./postmortem.ts";

/**
 * What a form must show anew: the texts and choices that others changed since its writer saw them, by control (see
 * `Written`); "" for what others took away.
 *
 * A form's next save is based on the newest revision. Whatever stands in it must then be what that revision holds,
 * or an old text would win over somebody's new one, silently. So all that changed is told, not only what was sent;
 * what stands as this writer sent it is left out, so that nothing moves under their hands.
 */
export function textsSince(
  seen: Fields,
  now: Fields,
  { sent = new Map(), zone }: { sent?: Changes; zone: string },
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const field of new Set([...seen.keys(), ...now.keys()])) {
    const value = now.get(field) ?? null;
    if (value === seen.get(field)) continue;
    const was = controls(field, seen.get(field) ?? null, zone);
    const own = sent.has(field) ? controls(field, sent.get(field) ?? null, zone) : was;
    for (const [control, text] of Object.entries(controls(field, value, zone)))
      if (own[control] !== text) texts[control] = text;
  }
  return texts;
}

function controls(field: string, value: FieldValue, zone: string): Readonly<Record<string, string>> {
  if (field.startsWith("event:")) return eventControls(field, value, zone);
  if (TIMES.has(field)) return { [field]: time(value, zone) };
  if (!LINES.has(field) && !field.startsWith("section:")) return {};
  return { [field]: typeof value === "string" ? value : "" };
}

const TIMES: ReadonlySet<string> = new Set([...INCIDENT_TIMES, "reportedAt"]);
/** What is one text or one choice. */
const LINES: ReadonlySet<string> = new Set([
  "title",
  "lateReason",
  "noActionsReason",
  "severity",
  "detectionSource",
  "owner",
  "facilitator",
  ...IMPACT_FACTS.map(impactField),
  ...ALERT_QUESTIONS.map(alertField),
]);
const EVENT_LINES = [
  "text",
  "kind",
  "role",
  "source",
  "knownThen",
  "believedThen",
  "unknownThen",
  "learnedLater",
];

function eventControls(field: string, value: FieldValue, zone: string): Readonly<Record<string, string>> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  const event = value as FieldObject;
  return {
    ...Object.fromEntries(
      EVENT_LINES.map((property) => [`${field}.${property}`, String(event[property] ?? "")]),
    ),
    [`${field}.at`]: time(event.at, zone) || String(event.atText ?? ""),
    [`${field}.learnedAt`]: time(event.learnedAt, zone),
  };
}

function time(value: FieldValue | undefined, zone: string): string {
  return typeof value === "string" && value !== "" ? typedTime(value, zone) : "";
}
