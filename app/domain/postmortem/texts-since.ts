import type { Changes, FieldObject, FieldValue, StoredDocument } from "../document/document.ts";
import { typedTime } from "../timeline/typed-time.ts";
import { impactField } from "./fields.ts";
import { IMPACT_FACTS, INCIDENT_TIMES } from "./postmortem.ts";

/**
 * What a form must show anew after a save: the texts that others changed since `base`, by control (see `Written`).
 *
 * A form's next save is based on the newest revision. Whatever stands in it must then be what that revision holds,
 * or an old text would win over somebody's new one, silently. So all that changed is told, not only what was sent;
 * what stands as this writer sent it is left out, so that nothing moves under their hands.
 */
export function textsSince(
  stored: StoredDocument,
  { base, sent, zone }: { base: number; sent: Changes; zone: string },
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [field, revision] of stored.fieldRevisions) {
    if (revision <= base) continue;
    const now = controls(field, stored.fields.get(field) ?? null, zone);
    const then = sent.has(field) ? controls(field, sent.get(field) ?? null, zone) : {};
    for (const [control, text] of Object.entries(now)) if (then[control] !== text) texts[control] = text;
  }
  return texts;
}

function controls(field: string, value: FieldValue, zone: string): Readonly<Record<string, string>> {
  if (field.startsWith("event:")) return eventControls(field, value, zone);
  if (TIMES.has(field)) return { [field]: typeof value === "string" ? typedTime(value, zone) : "" };
  if (!TEXTS.has(field) && !field.startsWith("section:")) return {};
  return { [field]: typeof value === "string" ? value : "" };
}

const TIMES: ReadonlySet<string> = new Set([...INCIDENT_TIMES, "reportedAt"]);
const TEXTS: ReadonlySet<string> = new Set([
  "title",
  "lateReason",
  "noActionsReason",
  ...IMPACT_FACTS.map(impactField),
]);
const EVENT_TEXTS = ["text", "role", "source", "knownThen", "believedThen", "unknownThen", "learnedLater"];

function eventControls(field: string, value: FieldValue, zone: string): Readonly<Record<string, string>> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  const event = value as FieldObject;
  const texts = EVENT_TEXTS.map((property) => [`${field}.${property}`, String(event[property] ?? "")]);
  const learnedAt = typeof event.learnedAt === "string" ? typedTime(event.learnedAt, zone) : "";
  return Object.fromEntries([...texts, [`${field}.learnedAt`, learnedAt]]);
}
