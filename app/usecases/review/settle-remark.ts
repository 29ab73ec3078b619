import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Marks a remark as resolved, or takes that back; doing it twice changes nothing. */
export async function settleRemark(
  { documents, reviews, clock }: Pick<Needs, "documents" | "reviews" | "clock">,
  { id, documentId, resolved, by }: { id: string; documentId: string; resolved: boolean; by: string },
): Promise<Result<{ id: string }>> {
  const document = await findStanding({ documents }, documentId);
  if (!document) return missing;
  const remark = (await reviews.remarks(documentId)).find((each) => each.id === id);
  if (!remark) return missing;
  if (resolved) await reviews.resolveRemark(id, documentId, by, clock.now().toISOString());
  else await reviews.reopenRemark(id, documentId);
  return done({ id });
}
