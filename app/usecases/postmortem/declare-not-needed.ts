import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { isFiled } from "#app/domain/postmortem/postmortem.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Says, with a reason, that no postmortem is needed; with `reason: null` it is taken up again as a draft. */
export async function declareNotNeeded(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, by, reason }: { id: string; by: string; reason: string | null },
): Promise<Result<Postmortem>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  if (isFiled(postmortemFrom(stored).status)) return refused("alreadyFiled");
  if (reason !== null && reason.trim() === "") return refused("reasonNeeded");
  const changes = new Map([
    ["status", reason === null ? "draft" : "not_needed"],
    ["notNeededReason", reason?.trim() ?? ""],
  ]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done(postmortemFrom(saved.value.document)) : saved;
}
