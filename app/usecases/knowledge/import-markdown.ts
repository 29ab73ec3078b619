import type { DocumentKind, StoredDocument } from "#app/domain/document/document.ts";
import type { BodyWords } from "#app/domain/exchange/imported-fields.ts";
import { bodyField, importedChanges, importedFields } from "#app/domain/exchange/imported-fields.ts";
import { type ReadingNote, type ReadMarkdown, readMarkdown } from "#app/domain/exchange/read-markdown.ts";
import type { FileProblem, ImportSource } from "#app/domain/exchange/source.ts";
import type { Needs } from "../needs.ts";
import { bringPictures, keepPictures, type Picture } from "./import-pictures.ts";

export type ImportNeeds = Pick<
  Needs,
  "documents" | "attachments" | "people" | "teams" | "services" | "tags" | "exchange" | "clock" | "newId"
>;

/** What was done with one file. */
export interface Imported {
  readonly path: string;
  readonly outcome: "created" | "updated" | "unchanged" | "edited" | "passedOver";
  readonly id: string | null;
  readonly title: string;
  readonly why: FileProblem | null;
  readonly notes: readonly ImportNote[];
}

export type ImportNote = ReadingNote | "shiftJis" | "eucJp" | "utf16" | "pictures" | "changedOutside";

export interface ImportOptions {
  /** Every file is of this kind, whatever it says. */
  readonly as: DocumentKind | null;
  /** Who imports; also the owner of what is new when `owns`. */
  readonly by: string | null;
  readonly owns: boolean;
  readonly words: { readonly summary: BodyWords; readonly body: BodyWords };
}

/** Imports one Markdown file: new, a new revision, or left alone when nothing changed or it was edited here. */
export async function importMarkdown(
  needs: ImportNeeds,
  source: ImportSource,
  file: { path: string; bytes: Uint8Array; text: string; encodingNotes: readonly ImportNote[] },
  options: ImportOptions,
  seen: Set<string>,
): Promise<Imported> {
  const read = readMarkdown(file.text, { path: file.path, readYaml: needs.exchange.readYaml });
  const identity = read.id === null ? `path ${file.path}` : `id ${read.id}`;
  if (seen.has(identity)) return passedOver(file.path, read.id === null ? "samePath" : "sameId");
  seen.add(identity);
  const digest = needs.exchange.digest(file.bytes);
  const existing = await findExisting(needs, file.path, read.id);
  const answer = (outcome: Imported["outcome"], id: string, pictures: readonly Picture[] = []): Imported => ({
    path: file.path,
    outcome,
    id,
    title: read.title,
    why: null,
    notes: [...file.encodingNotes, ...read.notes, ...(pictures.length > 0 ? (["pictures"] as const) : [])],
  });
  if (existing?.binnedAt) return passedOver(file.path, "inBin");
  const { body, pictures } = await bringPictures(needs, source, {
    path: file.path,
    body: read.body,
    existing,
  });
  if (!existing)
    return answer(
      "created",
      await create(needs, { ...read, body }, file.path, digest, pictures, options),
      pictures,
    );
  const whole = pictures.every((picture) => picture.known);
  if (existing.origin?.digest === digest && whole) return answer("unchanged", existing.id);
  if (isEditedHere(existing) || (existing.origin === null && !(await wasImported(needs, existing)))) {
    return answer(sameText(existing, { ...read, body }) ? "unchanged" : "edited", existing.id);
  }
  const changes = importedChanges({ ...read, body }, existing.kind, existing.fields);
  const saved = await needs.documents.save(existing.id, {
    base: existing.revision,
    changes,
    by: options.by,
    at: needs.clock.now().toISOString(),
    note: "imported",
    origin: { path: file.path, importId: read.id, digest },
  });
  if (saved.kind !== "saved") return answer("edited", existing.id);
  await keepPictures(needs, existing.id, pictures, options.by);
  return answer("updated", existing.id, pictures);
}

export function passedOver(path: string, why: FileProblem): Imported {
  return { path, outcome: "passedOver", id: null, title: "", why, notes: [] };
}

async function create(
  needs: ImportNeeds,
  read: ReadMarkdown,
  path: string,
  digest: string,
  pictures: readonly Picture[],
  { as, by, owns, words }: ImportOptions,
): Promise<string> {
  const kind = as ?? read.kind ?? "article";
  const at = needs.clock.now().toISOString();
  const stored = await needs.documents.create({
    id: needs.newId(),
    kind,
    fields: importedFields(read, { kind, now: at, ownerId: owns ? by : null, words }),
    by,
    at,
    note: "imported",
    origin: { path, importId: read.id, digest, revision: 1 },
  });
  await keepPictures(needs, stored.id, pictures, by);
  return stored.id;
}

/** Identity is the front matter's id, else the path; an id may also be that of a document written here. */
async function findExisting(
  { documents }: Pick<Needs, "documents">,
  path: string,
  importId: string | null,
): Promise<StoredDocument | null> {
  const byPath = await documents.findByOrigin({ importId: null, path });
  if (importId === null) return byPath;
  const byId = (await documents.findByOrigin({ importId, path })) ?? (await documents.find(importId));
  return byId ?? byPath;
}

export function isEditedHere(document: StoredDocument): boolean {
  return document.origin !== null && document.revision > document.origin.revision;
}

/** Restored from an export, and nobody touched it since. */
export async function wasImported(
  { documents }: Pick<Needs, "documents">,
  document: StoredDocument,
): Promise<boolean> {
  const [newest] = await documents.history(document.id, { limit: 1 });
  return newest?.note === "imported";
}

function sameText(document: StoredDocument, read: ReadMarkdown): boolean {
  return (
    document.fields.get("title") === read.title &&
    String(document.fields.get(bodyField(document.kind)) ?? "").trim() === read.body.trim()
  );
}
