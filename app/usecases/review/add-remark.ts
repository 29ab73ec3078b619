import type { StoredDocument } from "#app/domain/document/document.ts";
import { postmortemFrom, sectionField } from "#app/domain/postmortem/fields.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

interface NewRemark {
  readonly documentId: string;
  /** The field it speaks of, or empty for the whole. */
  readonly place: string;
  readonly quote: string;
  readonly body: string;
  readonly by: string;
}

/** Leaves a remark at a place of a postmortem. */
export async function addRemark(
  { documents, reviews, clock, newId }: Pick<Needs, "documents" | "reviews" | "clock" | "newId">,
  remark: NewRemark,
): Promise<Result<{ id: string }>> {
  const document = await findStanding({ documents }, remark.documentId, "postmortem");
  if (!document) return missing;
  if (!isPlace(document, remark.place)) return refused("unknownPlace");
  const id = newId();
  const at = clock.now().toISOString();
  await reviews.addRemark({ ...remark, id, at, resolvedAt: null, resolvedBy: null });
  return done({ id });
}

/** The whole, one of its sections, or an event that is there. */
function isPlace(document: StoredDocument, place: string): boolean {
  if (place === "") return true;
  if (place.startsWith("event:")) return document.fields.has(place);
  return postmortemFrom(document).sections.some((section) => sectionField(section.key) === place);
}
