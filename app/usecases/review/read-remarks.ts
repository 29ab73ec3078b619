import type { FieldValue, StoredDocument } from "#app/domain/document/document.ts";
import type { Remark, RemarkView } from "#app/domain/review/repository.ts";
import type { Needs } from "../needs.ts";

/** A document's remarks with names, oldest first. */
export async function readRemarks(
  { reviews, people }: Pick<Needs, "reviews" | "people">,
  document: Pick<StoredDocument, "id" | "fields">,
): Promise<readonly RemarkView[]> {
  const names = new Map((await people.all()).map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return (await reviews.remarks(document.id)).map((remark) => ({
    id: remark.id,
    place: remark.place,
    quote: remark.quote,
    body: remark.body,
    at: remark.at,
    resolvedAt: remark.resolvedAt,
    by: nameOf(remark.by),
    resolvedBy: nameOf(remark.resolvedBy),
    moved: remark.quote !== "" && !standsIn(document, remark),
  }));
}

function standsIn({ fields }: Pick<StoredDocument, "fields">, { place, quote }: Remark): boolean {
  const texts = place === "" ? [...fields.values()] : [fields.get(place) ?? null];
  const wanted = plain(quote);
  return texts.some((value) => textsOf(value).some((text) => plain(text).includes(wanted)));
}

function textsOf(value: FieldValue): readonly string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap((each) => textsOf((each ?? null) as FieldValue));
}

/** Line ends and runs of spaces differ between what is shown and what is stored. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
