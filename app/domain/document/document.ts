/**
 * A document (postmortem or article) is a set of named fields, each with its own versions:
 *
 *   title             "Checkout down"          revision 1
 *   section:summary   "Between 10:04 and …"    revision 1, 4, 9
 *   event:k3f…        {at, text, kind, …}      revision 2
 *   tags              ["cause/certificate"]    revision 7
 *
 * A save says which fields it changes and which revision its author had seen. Each acknowledged
 * change makes the next revision; an absent field is `undefined`, a removed one is stored as null.
 */
export type DocumentKind = "postmortem" | "article";

export type FieldValue = string | number | boolean | null | readonly FieldValue[] | FieldObject;
export interface FieldObject {
  readonly [property: string]: FieldValue | undefined;
}

export type Fields = ReadonlyMap<string, FieldValue>;
/** `null` removes the field. */
export type Changes = ReadonlyMap<string, FieldValue>;

export interface StoredDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly revision: number;
  readonly fields: Fields;
  /** The revision at which each field last changed. */
  readonly fieldRevisions: ReadonlyMap<string, number>;
  /** Postmortems are numbered 1, 2, 3 … for people; articles have none. */
  readonly number: number | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string | null;
  readonly updatedBy: string | null;
  readonly binnedAt: string | null;
  /** Where an imported document came from; null for what was written here. */
  readonly origin: Origin | null;
}

export interface Origin {
  /** Path relative to the import, `/`-separated, prefixed with the folder's name. */
  readonly path: string;
  /** `id` of the front matter, when it had one. */
  readonly importId: string | null;
  /** SHA-256 of the bytes last imported. */
  readonly digest: string;
  /** The revision the last import made: a higher one means that it was edited here. */
  readonly revision: number;
}

export function applyChanges(fields: Fields, changes: Changes): Fields {
  const next = new Map(fields);
  for (const [name, value] of changes) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return a === b || JSON.stringify(canonical(a ?? null)) === JSON.stringify(canonical(b ?? null));
}

function canonical(value: FieldValue): FieldValue {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const object = value as FieldObject;
  return Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, canonical(object[key] ?? null)]),
  );
}
