import type { Changes, Fields, FieldValue, StoredDocument } from "#app/domain/document/document.ts";
import { sameValue } from "#app/domain/document/document.ts";
import { LOOSE_TEXT } from "#app/domain/document/draft-parts.ts";
import { readWritten } from "#app/domain/postmortem/written.ts";
import type { Needs } from "../needs.ts";
import { findStanding } from "./find-standing.ts";

/** A text a browser kept because no server had confirmed it: the form it was typed into, and the revision it saw. */
export interface UnsavedText {
  readonly form: string;
  readonly name: string;
  readonly value: string;
  readonly revision: number | null;
}

/**
 * Keeps unsaved texts as their writer's drafts, one for each document and revision. Answers which were taken: a text of
 * a form that belongs to no document (a new one) stays where it was.
 */
export async function keepUnsaved(
  { documents, drafts, clock, newId }: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { texts, by }: { texts: readonly UnsavedText[]; by: string },
): Promise<readonly UnsavedText[]> {
  const kept: UnsavedText[] = [];
  for (const [documentId, ofDocument] of groupBy(texts, documentOf)) {
    const document = await findStanding({ documents }, documentId);
    if (!document) continue;
    for (const [revision, same] of groupBy(ofDocument, ({ revision }) => revision)) {
      const known = revision !== null && revision >= 1 && revision <= document.revision;
      const base = known ? revision : document.revision;
      const changes = changesOf(document, (await documents.at(documentId, base)) ?? document.fields, same);
      kept.push(...same);
      if (changes.size === 0) continue;
      const createdAt = clock.now().toISOString();
      const draft = { id: newId(), documentId, personId: by, base, changes, createdAt };
      await drafts.keep({ ...draft, reason: "unsaved" });
    }
  }
  return kept;
}

/** What the texts would have changed; a text that cannot be put in its place by itself is kept as a loose one. */
function changesOf(document: StoredDocument, base: Fields, texts: readonly UnsavedText[]): Changes {
  const read = document.kind === "article" ? readArticle : readPostmortem(document, base);
  const placed: Record<string, string> = {};
  const changes = new Map<string, FieldValue>();
  for (const { name, value } of texts) {
    if (read({ [name]: value }).size > 0) placed[name] = value;
    else changes.set(`${LOOSE_TEXT}${name}`, value);
  }
  for (const [field, value] of read(placed))
    if (!sameValue(value, document.fields.get(field))) changes.set(field, value);
  return changes;
}

/** Times are left loose: in which zone they were typed is not known here. */
function readPostmortem(document: StoredDocument, base: Fields) {
  const about = { base, current: document.fields, zone: "UTC", personIds: new Set<string>() };
  return (written: Readonly<Record<string, string>>): Changes => {
    if (Object.keys(written).some((name) => /(^|\.)\w*[aA]t$/.test(name))) return new Map();
    const { changes, errors } = readWritten(written, about);
    return Object.keys(errors).length > 0 ? new Map() : changes;
  };
}

function readArticle(written: Readonly<Record<string, string>>): Changes {
  return new Map(Object.entries(written).filter(([name]) => name === "title" || name === "body"));
}

function documentOf({ form }: UnsavedText): string {
  return form.split("/").find((part) => /^[0-9a-z]{12}$/.test(part)) ?? "";
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
