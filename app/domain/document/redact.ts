import type { FieldObject, FieldValue } from "./document.ts";

/** Fields and properties that hold codes, ids and instants: no words anybody typed. */
const CODES = new Set([
  ...["status", "severity", "type", "template", "kind", "aim", "strength", "detectionSource", "step", "key"],
  ...["id", "owner", "ownerId", "facilitator", "verifier", "personId", "teamId", "by", "zone", "timeZone"],
  ...[
    "at",
    "learnedAt",
    "createdAt",
    "closedAt",
    "publishedAt",
    "verifiedAt",
    "reportedAt",
    "dueOn",
    "dueAt",
    "mergedInto",
    "pictures",
  ],
  ...["startedAt", "detectedAt", "acknowledgedAt", "mitigatedAt", "resolvedAt"],
]);

/**
 * A field's value without a text: in its strings, the strings within it, and their names. Codes stay, or a removed word
 * such as `open` would leave an action without a status; what an import kept (`extra`) is searched whole.
 */
export function redactValue(name: string, value: FieldValue, secret: string, mark: string): FieldValue {
  return redact(name, value, (text) => text.replaceAll(secret, () => mark), name === "extra");
}

type Clean = (text: string) => string;

function redact(name: string, value: FieldValue, clean: Clean, everything: boolean): FieldValue {
  if (!everything && CODES.has(name)) return value;
  if (typeof value === "string") return clean(value);
  if (typeof value === "number")
    return everything && clean(String(value)) !== String(value) ? clean(String(value)) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => redact(name, each, clean, everything));
  return Object.fromEntries(
    Object.entries(value as FieldObject).map(([key, each]) => [
      clean(key),
      redact(key, each ?? null, clean, everything || key === "extra"),
    ]),
  );
}
