import type { Changes, Fields, FieldValue } from "./document.ts";
import { sameValue } from "./document.ts";
import { mergeValue } from "./merge.ts";

/** One field of a draft beside what stands there now. */
export interface DraftPart {
  readonly field: string;
  /** A text is merged by hand; of anything else one side is taken. */
  readonly kind: "text" | "choice";
  /** Both changed it in the same place. */
  readonly disputed: boolean;
  readonly base: FieldValue;
  readonly theirs: FieldValue;
  readonly yours: FieldValue;
  readonly merged: FieldValue;
}

/** Text whose place is not known any more: shown to be copied, never saved anywhere by itself. */
export const LOOSE_TEXT = "unsaved:";

/** What a document's state is follows from publishing and its actions, never from a merge or a restored revision. */
const STATE_FIELDS = ["status", "publishedAt", "closedAt"];

export function isStateField(field: string): boolean {
  return STATE_FIELDS.includes(field);
}

/** What a draft would still change, field by field; the disputed ones first. */
export function draftParts(base: Fields, current: Fields, changes: Changes): readonly DraftPart[] {
  const parts: DraftPart[] = [];
  for (const [field, yours] of changes) {
    if (isStateField(field) || field.startsWith(LOOSE_TEXT)) continue;
    const was = base.get(field) ?? null;
    const theirs = current.get(field) ?? null;
    const merged = mergeValue(was, theirs, yours);
    if (merged.clean && sameValue(merged.value, theirs)) continue;
    const kind = isText(field) ? "text" : "choice";
    parts.push({ field, kind, disputed: !merged.clean, base: was, theirs, yours, merged: merged.value });
  }
  return parts.sort((a, b) => Number(b.disputed) - Number(a.disputed));
}

export function looseTexts(changes: Changes): readonly { name: string; text: string }[] {
  return [...changes]
    .filter(([field]) => field.startsWith(LOOSE_TEXT))
    .map(([field, text]) => ({ name: field.slice(LOOSE_TEXT.length), text: String(text ?? "") }));
}

function isText(field: string): boolean {
  return field.startsWith("section:") || field === "body";
}
