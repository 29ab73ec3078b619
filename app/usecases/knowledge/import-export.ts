import type { Fields, FieldValue, StoredDocument } from "#app/domain/document/document.ts";
import { sameValue } from "#app/domain/document/document.ts";
import {
  MANIFEST_FILE,
  type Manifest,
  type ManifestDocument,
  mapPeople,
  peopleIn,
} from "#app/domain/exchange/manifest.ts";
import { movedAttachments } from "#app/domain/exchange/moved-attachments.ts";
import type { ImportSource } from "#app/domain/exchange/source.ts";
import { restoreAttachments } from "./import-attachments.ts";
import { restoreCatalogue } from "./import-catalogue.ts";
import { readChangedOutside } from "./import-changed-outside.ts";
import {
  type Imported,
  type ImportNeeds,
  type ImportOptions,
  isEditedHere,
  passedOver,
  wasImported,
} from "./import-markdown.ts";

export interface OpenedExport {
  readonly manifest: Manifest;
  /** Paths of the Markdown files `data.json` speaks for. */
  readonly files: ReadonlySet<string>;
}

const MOST_MANIFEST_BYTES = 512 * 1024 * 1024;

/** The export a folder is, or null. */
export async function openExport(
  { exchange }: Pick<ImportNeeds, "exchange">,
  source: ImportSource,
): Promise<OpenedExport | null> {
  const bytes = await source.read(inside(source, MANIFEST_FILE), MOST_MANIFEST_BYTES);
  const manifest = bytes && exchange.readManifest(new TextDecoder().decode(bytes));
  if (!manifest) return null;
  return { manifest, files: new Set(manifest.documents.map(({ file }) => inside(source, file))) };
}

/** Restores an export: documents with all their fields under their own ids, and what they are filed under. */
export async function* restoreExport(
  needs: ImportNeeds,
  source: ImportSource,
  { manifest }: OpenedExport,
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const { personId, teamId } = await restoreCatalogue(needs, manifest);
  for (const entry of manifest.documents) {
    const path = inside(source, entry.file);
    if ("broken" in entry) {
      yield passedOver(path, "broken");
      continue;
    }
    const people = mapPeople(new Map(Object.entries(entry.fields)), personId);
    const fields = mapTeams(people, teamId);
    yield await restoreDocument(
      needs,
      source,
      { ...entry, path, fields, by: personId(entry.createdBy ?? "") || null },
      options,
    );
  }
}

interface Restored extends Omit<ManifestDocument, "fields"> {
  readonly path: string;
  readonly fields: Fields;
  readonly by: string | null;
}

async function restoreDocument(
  needs: ImportNeeds,
  source: ImportSource,
  entry: Restored,
  options: ImportOptions,
): Promise<Imported> {
  const { origin } = entry;
  const existing =
    (await needs.documents.find(entry.id)) ??
    (origin && (await needs.documents.findByOrigin(origin))) ??
    null;
  if (existing?.binnedAt) return passedOver(entry.path, "inBin");
  if (existing && existing.kind !== entry.kind) return passedOver(entry.path, "sameId");
  if (await namesNobody(needs, entry.fields)) return passedOver(entry.path, "unknownPeople");
  const changed = await readChangedOutside(needs, source, entry);
  const attachments = await restoreAttachments(needs, source, entry, existing);
  const fields = movedAttachments(changed.fields, attachments.ids);
  const answer = (outcome: Imported["outcome"], id: string): Imported => ({
    path: entry.path,
    outcome,
    id,
    title: String(fields.get("title") ?? ""),
    why: null,
    notes: changed.notes,
  });
  if (!existing) {
    const stored = await needs.documents.create({
      id: entry.id,
      kind: entry.kind,
      fields,
      by: entry.by,
      at: entry.createdAt,
      note: "imported",
      number: entry.number,
      ...(origin ? { origin: { ...origin, revision: origin.edited ? 0 : 1 } } : {}),
    });
    await attachments.keep(stored.id);
    return answer("created", stored.id);
  }
  const changes = difference(existing.fields, fields);
  if (changes.size === 0) {
    await attachments.keep(existing.id);
    return answer("unchanged", existing.id);
  }
  if (existing.origin ? isEditedHere(existing) : !(await wasImported(needs, existing))) {
    return answer("edited", existing.id);
  }
  const saved = await needs.documents.save(existing.id, {
    base: existing.revision,
    changes,
    by: options.by,
    at: needs.clock.now().toISOString(),
    note: "imported",
    ...(origin ? { origin: { path: origin.path, importId: origin.importId, digest: origin.digest } } : {}),
  });
  if (saved.kind !== "saved") return answer("edited", existing.id);
  await attachments.keep(existing.id);
  return answer("updated", existing.id);
}

function inside({ root }: ImportSource, file: string): string {
  return root === "" ? file : `${root}/${file}`;
}

/** An action's owner has to be somebody. */
async function namesNobody({ people }: Pick<ImportNeeds, "people">, fields: Fields): Promise<boolean> {
  const owners = new Map([...fields].filter(([name]) => name.startsWith("action:")));
  for (const id of peopleIn(owners)) if (!(await people.find(id))) return true;
  return false;
}

function mapTeams(fields: Fields, change: (id: string) => string | null): Fields {
  return new Map(
    [...fields].map(([name, value]): [string, FieldValue] => {
      if (!name.startsWith("action:") || value === null || typeof value !== "object") return [name, value];
      const action = value as { readonly teamId?: FieldValue };
      return [name, typeof action.teamId === "string" ? { ...action, teamId: change(action.teamId) } : value];
    }),
  );
}

function difference(current: StoredDocument["fields"], next: Fields): Map<string, FieldValue> {
  const changes = new Map<string, FieldValue>();
  for (const [name, value] of next) if (!sameValue(current.get(name), value)) changes.set(name, value);
  for (const name of current.keys()) if (!next.has(name)) changes.set(name, null);
  return changes;
}
