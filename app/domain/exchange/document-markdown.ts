import type { FieldObject, FieldValue, StoredDocument } from "../document/document.ts";
import { articleFrom } from "../knowledge/article.ts";
import { postmortemFrom } from "../postmortem/fields.ts";
import { bodyField } from "./imported-fields.ts";

/** The front matter of an exported document: what is known, then what an imported file said besides. */
export function frontMatterOf(document: StoredDocument): Readonly<Record<string, FieldValue>> {
  const it = document.kind === "article" ? articleFrom(document) : postmortemFrom(document);
  const extra = (document.fields.get("extra") ?? {}) as FieldObject;
  const own = new Map<string, FieldValue>([
    ["id", document.origin?.importId ?? document.id],
    ["title", it.title],
    ["kind", document.kind],
    ["date", it.publishedAt],
    ...("type" in it ? [["type", it.type] as const] : [["severity", it.severity] as const]),
    ["services", [...it.services]],
    ["tags", [...it.tags]],
  ]);
  for (const [key, value] of Object.entries(extra)) {
    if (value === undefined) continue;
    const known = own.get(key) ?? null;
    if (Array.isArray(known))
      own.set(key, [...known, ...(Array.isArray(value) ? value : [value])] as FieldValue);
    else if (known === null || STANDS_IN[key]?.includes(String(known)) !== false) own.set(key, value);
  }
  return Object.fromEntries([...own].filter(([, value]) => !isEmpty(value)));
}

/** What the file said and nobody here could read says more than what stands in for it; another value was set here. */
const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  id: [],
  title: [],
  type: ["note"],
  severity: ["sev3"],
};

/** Whether its text is one Markdown field; otherwise it has sections, a timeline and actions. */
export function hasOneBody(document: Pick<StoredDocument, "kind" | "fields">): boolean {
  return document.kind === "article" || document.fields.get("template") === "imported";
}

export function bodyOf(document: Pick<StoredDocument, "kind" | "fields">): string {
  const body = document.fields.get(bodyField(document.kind));
  return typeof body === "string" ? body : "";
}

function isEmpty(value: FieldValue): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
