import { dismissalField } from "#app/domain/coach/dismissal.ts";
import { findStanding } from "../document/find-standing.ts";
import { type Saved, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { missing, type Result } from "../result.ts";

/** Takes a dismissal back: the coach asks again. */
export async function takeUpFinding(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, findingId, by }: { id: string; findingId: string; by: string },
): Promise<Result<Saved>> {
  const stored = await findStanding(needs, id);
  const field = dismissalField(findingId);
  if (!stored?.fields.has(field)) return missing;
  return saveDocument(needs, { id, base: stored.revision, changes: new Map([[field, null]]), by });
}
