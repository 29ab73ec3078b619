import type { AskedRow } from "#app/components/home/asked-of-me.tsx";
import type { DocumentKind } from "#app/domain/document/document.ts";
import { sectionsFrom } from "#app/domain/postmortem/fields.ts";
import type { HelpRequest } from "#app/domain/review/repository.ts";
import type { Services } from "#app/services.server.ts";

/** The sections and reviews somebody asked a person for, oldest first, each with the place to do it. */
export async function askedOfMe(
  { reviews, documents, people }: Pick<Services, "reviews" | "documents" | "people">,
  personId: string,
): Promise<readonly AskedRow[]> {
  const requests = await reviews.requestsTo(personId);
  if (requests.length === 0) return [];
  const [stored, everybody] = await Promise.all([
    documents.findMany([...new Set(requests.map((request) => request.documentId))]),
    people.all(),
  ]);
  const byId = new Map(stored.map((document) => [document.id, document]));
  const names = new Map(everybody.map(({ id, name }) => [id, name]));
  return requests.flatMap((request) => {
    const document = byId.get(request.documentId);
    if (!document) return [];
    const key = request.place.replace(/^section:/, "");
    const section = sectionsFrom(document.fields).find((each) => each.key === key);
    return {
      id: request.id,
      kind: request.kind,
      title: request.title,
      section: section ? { en: section.words.en.title, ja: section.words.ja.title } : null,
      note: request.note,
      by: names.get(request.byId) ?? null,
      at: request.at,
      href: placeOf(request, document.kind, section && { key, step: section.step }),
    };
  });
}

function placeOf(
  request: HelpRequest,
  kind: DocumentKind,
  section: { key: string; step: string } | undefined,
): string {
  if (kind === "article") return `/articles/${request.documentId}`;
  const postmortem = `/postmortems/${request.documentId}`;
  if (request.kind === "review") return `${postmortem}/review`;
  return section ? `${postmortem}/${section.step}#section-${section.key}` : `${postmortem}/summary`;
}
