import type { FieldValue } from "#app/domain/document/document.ts";
import { applyChanges } from "#app/domain/document/document.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { isFiled } from "#app/domain/postmortem/postmortem.ts";
import { type Missing, missingToPublish } from "#app/domain/postmortem/workflow.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

export type Publication =
  | { readonly kind: "published"; readonly postmortem: Postmortem }
  | { readonly kind: "incomplete"; readonly postmortem: Postmortem; readonly missing: readonly Missing[] };

/** Files a postmortem, or says what is missing; reasons given here are kept either way. Again: the same, unchanged. */
export async function publishPostmortem(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  {
    id,
    by,
    lateReason,
    noActionsReason,
  }: { id: string; by: string; lateReason?: string; noActionsReason?: string },
): Promise<Result<Publication>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const before = postmortemFrom(stored);
  if (isFiled(before.status)) return done({ kind: "published", postmortem: before });
  const reasons = new Map<string, FieldValue>();
  if (lateReason?.trim()) reasons.set("lateReason", lateReason.trim());
  if (noActionsReason?.trim()) reasons.set("noActionsReason", noActionsReason.trim());
  const postmortem = postmortemFrom({ ...stored, fields: applyChanges(stored.fields, reasons) });
  const gaps = missingToPublish(postmortem, needs.clock.now());
  if (gaps.length > 0) return done({ kind: "incomplete", postmortem, missing: gaps });
  const changes = new Map<string, FieldValue>([
    ...reasons,
    ["status", "published"],
    ["publishedAt", needs.clock.now().toISOString()],
  ]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by, note: "published" });
  if (saved.kind !== "done") return saved;
  return done({ kind: "published", postmortem: postmortemFrom(saved.value.document) });
}
