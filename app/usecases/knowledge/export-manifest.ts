import type { Person } from "#app/domain/account/person.ts";
import type { AttachmentInfo } from "#app/domain/attachment/repository.ts";
import type { StoredDocument } from "#app/domain/document/document.ts";
import { attachmentPath } from "#app/domain/exchange/export-path.ts";
import {
  MANIFEST_FORMAT,
  MANIFEST_VERSION,
  type ManifestDocument,
  peopleIn,
} from "#app/domain/exchange/manifest.ts";
import type { Needs } from "../needs.ts";

export type ExportNeeds = Pick<
  Needs,
  "documents" | "attachments" | "people" | "teams" | "services" | "tags" | "exchange"
>;

/** What was written for a document. */
export interface Written {
  readonly path: string;
  readonly digest: string;
  readonly attachments: readonly AttachmentInfo[];
}

/** `data.json`, a line per document, so that it can be written and compared without holding it whole. */
export async function* manifestText(
  needs: ExportNeeds,
  written: ReadonlyMap<string, Written>,
  people: ReadonlyMap<string, Person>,
): AsyncGenerator<string> {
  const named = new Set<string>();
  yield `{\n"format": ${JSON.stringify(MANIFEST_FORMAT)},\n"version": ${MANIFEST_VERSION},\n"documents": [`;
  let separator = "\n";
  for await (const document of needs.documents.each({ filed: true })) {
    const file = written.get(document.id);
    if (!file) continue;
    const entry = manifestDocument(document, file);
    for (const id of [
      ...peopleIn(document.fields),
      entry.createdBy,
      ...file.attachments.map(({ by }) => by),
    ]) {
      if (id) named.add(id);
    }
    yield separator + JSON.stringify(entry);
    separator = ",\n";
  }
  const teams = [...(await needs.teams.all())].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const team of teams) for (const id of team.memberIds) named.add(id);
  yield `\n],\n"people": ${lines([...named].sort().flatMap((id) => person(people.get(id))))}`;
  yield `,\n"teams": ${lines(teams.map(({ id, name, memberIds }) => ({ id, name, members: [...memberIds].sort() })))}`;
  const teamName = new Map(teams.map(({ id, name }) => [id, name]));
  const services = (await needs.services.all()).map(({ name, ownerTeamId }) => ({
    name,
    team: teamName.get(ownerTeamId ?? "") ?? null,
  }));
  yield `,\n"services": ${lines(services)}`;
  yield `,\n"tags": ${lines((await needs.tags.all()).map(({ path, aliases }) => ({ path, aliases })))}\n}\n`;
}

function manifestDocument(
  document: StoredDocument,
  { path, digest, attachments }: Written,
): ManifestDocument {
  const { origin } = document;
  return {
    id: document.id,
    kind: document.kind,
    number: document.number,
    file: path,
    digest,
    createdAt: document.createdAt,
    createdBy: document.createdBy,
    origin: origin && {
      path: origin.path,
      importId: origin.importId,
      digest: origin.digest,
      edited: document.revision > origin.revision,
    },
    attachments: attachments.map((attachment) => ({
      id: attachment.id,
      file: attachmentPath(attachment),
      name: attachment.name,
      digest: attachment.digest,
      by: attachment.by,
      at: attachment.at,
    })),
    fields: Object.fromEntries([...document.fields].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function person(found: Person | undefined): { id: string; email: string; name: string }[] {
  return found ? [{ id: found.id, email: found.email, name: found.name }] : [];
}

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}
