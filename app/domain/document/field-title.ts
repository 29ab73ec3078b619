import { sectionsFrom } from "../postmortem/fields.ts";
import type { FieldObject, Fields } from "./document.ts";

/** What a field is called by people: sections by their title, events and actions by their words, all others by name. */
export type FieldTitle =
  | { readonly kind: "section"; readonly en: string; readonly ja: string }
  | { readonly kind: "event" | "action" | "coach"; readonly text: string }
  | { readonly kind: "named"; readonly name: string };

/** `earlier`: where a removed event's words are found. */
export function fieldTitle(field: string, fields: Fields, earlier?: Fields): FieldTitle {
  const [prefix, key = ""] = split(field);
  switch (prefix) {
    case "section": {
      const words = sectionsFrom(fields).find((section) => section.key === key)?.words;
      return { kind: "section", en: words?.en.title ?? key, ja: words?.ja.title ?? key };
    }
    case "event":
      return { kind: "event", text: wordOf(field, "text", fields, earlier) };
    case "action":
      return { kind: "action", text: wordOf(field, "title", fields, earlier) };
    case "coach":
      return { kind: "coach", text: wordOf(field, "words", fields, earlier) };
    case "picture":
      return { kind: "named", name: "picture" };
    default:
      return { kind: "named", name: field };
  }
}

function split(field: string): readonly string[] {
  const at = field.indexOf(":");
  return at < 0 ? [field] : [field.slice(0, at), field.slice(at + 1)];
}

function wordOf(field: string, property: string, fields: Fields, earlier?: Fields): string {
  const value = (fields.get(field) ?? earlier?.get(field) ?? null) as FieldObject | null;
  return typeof value?.[property] === "string" ? value[property] : "";
}
