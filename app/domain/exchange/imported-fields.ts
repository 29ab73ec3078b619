import type { Changes, DocumentKind, FieldObject, Fields, FieldValue } from "../document/document.ts";
import { sameValue } from "../document/document.ts";
import { DEFAULT_REVIEW_DAYS } from "../knowledge/article.ts";
import { sectionField } from "../postmortem/fields.ts";
import type { ReadMarkdown } from "./read-markdown.ts";

/** The words of the one section an imported postmortem's text stands in. */
export interface BodyWords {
  readonly en: string;
  readonly ja: string;
}

interface Circumstances {
  readonly kind: DocumentKind;
  /** Stands in for a date the file does not have. */
  readonly now: string;
  readonly ownerId: string | null;
  readonly words: { readonly summary: BodyWords; readonly body: BodyWords };
}

/** The field an imported text stands in. */
export function bodyField(kind: DocumentKind): string {
  return kind === "article" ? "body" : sectionField("body");
}

/** A new document's fields. An imported postmortem is filed, needs no times, and has no clock. */
export function importedFields(read: ReadMarkdown, { kind, now, ownerId, words }: Circumstances): Fields {
  const fields = new Map<string, FieldValue>([...textFields(read, kind), ["publishedAt", read.date ?? now]]);
  if (ownerId !== null) fields.set("owner", ownerId);
  if (kind === "article") {
    fields.set("type", read.type ?? "note").set("reviewDays", DEFAULT_REVIEW_DAYS);
    return dropNulls(fields);
  }
  fields
    .set("status", "published")
    .set("severity", read.severity ?? "sev3")
    .set("imported", true)
    .set("template", "imported")
    .set("timeZone", "UTC")
    .set("participants", [])
    .set("outline", [section("summary", "summary", words.summary), section("body", "learning", words.body)]);
  return dropNulls(fields);
}

/** What a newer version of the file changes; what the file does not say (a date, a severity) stays as it is. */
export function importedChanges(read: ReadMarkdown, kind: DocumentKind, current: Fields): Changes {
  const next = textFields(read, kind);
  if (read.date !== null) next.set("publishedAt", read.date);
  if (kind === "article" && read.type !== null) next.set("type", read.type);
  if (kind === "postmortem" && read.severity !== null) next.set("severity", read.severity);
  return new Map([...next].filter(([name, value]) => !sameValue(current.get(name), value)));
}

function textFields(read: ReadMarkdown, kind: DocumentKind): Map<string, FieldValue> {
  const extra = extraOf(read, kind);
  return new Map<string, FieldValue>([
    ["title", read.title],
    ["services", [...read.services]],
    ["tags", [...read.tags]],
    [bodyField(kind), read.body],
    ["extra", Object.keys(extra).length > 0 ? extra : null],
  ]);
}

/** A key the other kind of document knows is an unknown one here: kept. */
function extraOf(read: ReadMarkdown, kind: DocumentKind): FieldObject {
  if (kind === "article")
    return read.severity === null ? read.extra : { ...read.extra, severity: read.severity };
  return read.type === null ? read.extra : { ...read.extra, type: read.type };
}

function section(key: string, step: string, title: BodyWords): FieldObject {
  const words = (text: string) => ({ title: text, why: "", questions: [] });
  return { key, step, required: false, words: { en: words(title.en), ja: words(title.ja) } };
}

function dropNulls(fields: Map<string, FieldValue>): Fields {
  for (const [name, value] of fields) if (value === null) fields.delete(name);
  return fields;
}
