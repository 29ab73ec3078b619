import type { FieldObject, Fields } from "../document/document.ts";
import { isLabel, type Label } from "./labels.ts";

/** Why a finding may be set aside; the words are `coaching.reason.<reason>`. */
export const DISMISSAL_REASONS = ["quoted", "system", "needed", "misread"] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/**
 * A finding somebody set aside. It is a field of the document, `coach:<finding id>`: who did it stands in the history,
 * two people's dismissals merge, an export carries it, and taking it back removes the field. It goes with the words,
 * not with the place: the same words under the same label are set aside wherever they stand in the document.
 */
export interface Dismissal {
  readonly label: Label;
  readonly words: string;
  readonly reason: DismissalReason;
  /** In somebody's own words; empty: the reason says it. */
  readonly note: string;
  readonly at: string;
}

/** UTF-16 units. */
export const LONGEST_NOTE = 200;

/** One line of it; what is too long is cut, never within a character. */
export function readNote(text: unknown): string {
  const line = typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "";
  return line
    .slice(0, LONGEST_NOTE)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}

const PREFIX = "coach:";

export const dismissalField = (findingId: string) => `${PREFIX}${findingId}`;

export function isDismissalField(field: string): boolean {
  return field.startsWith(PREFIX);
}

/** By finding. */
export function dismissalsIn(fields: Fields): ReadonlyMap<string, Dismissal> {
  const found = new Map<string, Dismissal>();
  for (const [field, value] of fields) {
    if (!isDismissalField(field) || value === null || typeof value !== "object") continue;
    const { label, words, reason, note, at } = value as FieldObject;
    if (!isLabel(label)) continue;
    found.set(field.slice(PREFIX.length), {
      label,
      words: String(words ?? ""),
      reason: isDismissalReason(reason) ? reason : "needed",
      note: readNote(note),
      at: String(at ?? ""),
    });
  }
  return found;
}

export function isDismissalReason(value: unknown): value is DismissalReason {
  return DISMISSAL_REASONS.some((reason) => reason === value);
}
