import type { StoredDocument } from "#app/domain/document/document.ts";
import { type FieldTitle, fieldTitle } from "#app/domain/document/field-title.ts";
import type { Revision } from "#app/domain/document/repository.ts";
import type { Needs } from "../needs.ts";

export interface HistoryLine extends Omit<Revision, "fields"> {
  readonly titles: readonly FieldTitle[];
}

/** A page of a document's history, newest first, with the names of what changed as people know them. */
export async function readHistory(
  { documents }: Pick<Needs, "documents">,
  document: StoredDocument,
  page: { readonly limit: number; readonly before?: number },
): Promise<{ readonly lines: readonly HistoryLine[]; readonly older: number | null }> {
  const found = await documents.history(document.id, { ...page, limit: page.limit + 1 });
  const revisions = found.slice(0, page.limit);
  const lines: HistoryLine[] = [];
  for (const { fields, ...revision } of revisions) {
    // The words of an event taken out since are found where it still stood.
    const gone = fields.some((field) => /^(event|action):/.test(field) && !document.fields.has(field));
    const then = gone ? await documents.at(document.id, revision.revision) : null;
    const before = gone ? await documents.at(document.id, revision.revision - 1) : null;
    const earlier = new Map([...(before ?? []), ...(then ?? [])]);
    lines.push({ ...revision, titles: fields.map((field) => fieldTitle(field, document.fields, earlier)) });
  }
  return { lines, older: found.length > page.limit ? (revisions.at(-1)?.revision ?? null) : null };
}
