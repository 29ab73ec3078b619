import { applyChanges, type FieldValue } from "#app/domain/document/document.ts";
import { readDocument } from "./document-rows.server.ts";
import { writeRevision } from "./document-write.server.ts";
import type { Store, Transaction } from "./engine/connect.server.ts";

/** Changes one list field of a document as part of a larger change (a renamed service or tag); makes a revision. */
export function rewriteField(
  tx: Transaction,
  documentId: string,
  name: "services" | "tags",
  change: (values: readonly string[]) => readonly string[],
  edit: { at: string; by: string | null; store: Store },
): void {
  const document = readDocument(tx, documentId);
  if (!document) return;
  const value = document.fields.get(name);
  const before = Array.isArray(value)
    ? value.filter((each: FieldValue): each is string => typeof each === "string")
    : [];
  const changes = new Map<string, FieldValue>([[name, [...new Set(change(before))]]]);
  writeRevision(tx, {
    document,
    fields: applyChanges(document.fields, changes),
    changes,
    note: "edited",
    ...edit,
  });
}
