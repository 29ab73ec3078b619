import type { FieldValue } from "#app/domain/document/document.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Says that a draft is ready to be looked at, or takes that back. Never a gate: publishing asks for neither. */
export async function setInReview(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, inReview, by }: { id: string; inReview: boolean; by: string },
): Promise<Result<{ inReview: boolean }>> {
  const document = await findStanding(needs, id, "postmortem");
  if (!document) return missing;
  const { status } = postmortemFrom(document);
  if (status !== "draft" && status !== "in_review") return refused("alreadyFiled");
  const changes = new Map<string, FieldValue>([["status", inReview ? "in_review" : "draft"]]);
  const saved = await saveDocument(needs, { id, base: document.revision, changes, by });
  return saved.kind === "done" ? done({ inReview }) : saved;
}
