import type { DocumentKind, FieldObject, Fields, FieldValue } from "../document/document.ts";

/** `data.json`: everything of the knowledge store that Markdown cannot carry. */
export const MANIFEST_FILE = "data.json";
export const MANIFEST_FORMAT = "furikaeri-export";
export const MANIFEST_VERSION = 1;

export interface Manifest {
  readonly people: readonly ManifestPerson[];
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly string[];
  }[];
  /** `team` is the name of the team that owns the service. */
  readonly services: readonly { readonly name: string; readonly team: string | null }[];
  readonly tags: readonly { readonly path: string; readonly aliases: readonly string[] }[];
  readonly documents: readonly (ManifestDocument | { readonly file: string; readonly broken: true })[];
}

/** Somebody the documents name; roles and passwords stay where they are. */
export interface ManifestPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export interface ManifestDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: number | null;
  /** Its Markdown, relative to the export, and the digest of what was written. */
  readonly file: string;
  readonly digest: string;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly origin: ManifestOrigin | null;
  readonly attachments: readonly ManifestAttachment[];
  readonly fields: Readonly<Record<string, FieldValue>>;
}

export interface ManifestOrigin {
  readonly path: string;
  readonly importId: string | null;
  readonly digest: string;
  /** It was edited after its last import. */
  readonly edited: boolean;
}

export interface ManifestAttachment {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly digest: string;
  readonly by: string | null;
  readonly at: string;
}

/** The people a document's fields name. */
export function peopleIn(fields: Fields): ReadonlySet<string> {
  const found = new Set<string>();
  mapPeople(fields, (id) => {
    found.add(id);
    return id;
  });
  return found;
}

/** The fields with every person's id changed, wherever a field names one. */
export function mapPeople(fields: Fields, change: (id: string) => string): Fields {
  return new Map([...fields].map(([name, value]) => [name, mapField(name, value, change)]));
}

const PERSON_FIELDS: readonly string[] = ["owner", "facilitator", "verifier"];

function mapField(name: string, value: FieldValue, change: (id: string) => string): FieldValue {
  if (PERSON_FIELDS.includes(name)) return typeof value === "string" && value !== "" ? change(value) : value;
  if (name === "participants" && Array.isArray(value)) {
    return value.map((each: FieldValue) => mapProperty(each, "personId", change));
  }
  if (!name.startsWith("action:")) return value;
  const action = mapProperty(value, "ownerId", change) as FieldObject;
  if (!Array.isArray(action.moves)) return action;
  return { ...action, moves: action.moves.map((move: FieldValue) => mapProperty(move, "by", change)) };
}

function mapProperty(value: FieldValue, property: string, change: (id: string) => string): FieldValue {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const object = value as FieldObject;
  const id = object[property];
  return typeof id === "string" ? { ...object, [property]: change(id) } : object;
}
