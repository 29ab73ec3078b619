import type { FieldObject, FieldValue } from "#app/domain/document/document.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { hasMessage } from "#app/i18n/translate.ts";
import type { View } from "../view.tsx";

export type Names = Readonly<Record<string, string>>;

/** What only machines need of an event or action. */
const LEFT_OUT = ["id", "dedupeKey", "arrived", "zone", "moves", "createdAt"];
const WORDS: Readonly<Record<string, string>> = {
  severity: "severity",
  status: "status",
  type: "articleType",
  detectionSource: "detectionSource",
  kind: "kind",
  aim: "aim",
  strength: "strength",
};

/** A field's value as lines of text, to be read and compared: events and actions line by line of what they hold. */
export function valueLines(view: View, field: string, value: FieldValue, names: Names): readonly string[] {
  if (value === null || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((each) => itemLine(view, field, each, names));
  if (typeof value === "object") return objectLines(view, field, value as FieldObject, names);
  return plain(view, field, value, names).split("\n");
}

function objectLines(view: View, field: string, value: FieldObject, names: Names): readonly string[] {
  const kind = field.split(":")[0];
  return Object.entries(value).flatMap(([name, each]) => {
    if (each === undefined || each === null || each === "" || each === false || LEFT_OUT.includes(name))
      return [];
    const key = `keep.property.${name}`;
    const label = hasMessage(key) ? view.t(key) : name;
    const words =
      kind === "action" && name === "status"
        ? `words.actionStatus.${each}`
        : kind === "coach"
          ? `${name === "label" ? "coach" : "coaching"}.${name}.${each}`
          : "";
    const text = hasMessage(words) ? view.t(words) : plain(view, name, each, names);
    return `${label}: ${text}`.split("\n");
  });
}

function itemLine(view: View, field: string, value: FieldValue, names: Names): readonly string[] {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return [plain(view, field, value, names)];
  const { personId, role, words } = value as Item;
  if (words) return [words[view.locale].title];
  if (personId === undefined) return [JSON.stringify(value)];
  const key = `words.participantRole.${role}`;
  return [`${nameOf(names, personId)}: ${hasMessage(key) ? view.t(key) : (role ?? "")}`];
}

function plain(view: View, field: string, value: FieldValue, names: Names): string {
  if (typeof value === "boolean") return view.t(value ? "keep.yes" : "keep.no");
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return JSON.stringify(value);
  const key = field.startsWith("alert:") ? `keep.${value}` : `words.${WORDS[field]}.${value}`;
  if (hasMessage(key)) return view.t(key);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatDateTime(view, value);
  return nameOf(names, value);
}

/** A participant, or a section of the outline. */
interface Item {
  readonly personId?: string;
  readonly role?: string;
  readonly words?: Readonly<Record<View["locale"], { readonly title: string }>>;
}

function nameOf(names: Names, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
