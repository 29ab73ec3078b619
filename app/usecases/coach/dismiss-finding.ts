import { coachTexts } from "#app/domain/coach/coach-texts.ts";
import { type DismissalReason, dismissalField, dismissalsIn } from "#app/domain/coach/dismissal.ts";
import { placeFindings } from "#app/domain/coach/place-findings.ts";
import { type Saved, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { missing, type Result } from "../result.ts";

/** Sets a finding aside, with a reason. One that is not there any more is missing: somebody wrote it anew. */
export async function dismissFinding(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId" | "coach">,
  { id, findingId, reason, by }: { id: string; findingId: string; reason: DismissalReason; by: string },
): Promise<Result<Saved>> {
  const stored = await needs.documents.find(id);
  if (!stored || stored.binnedAt !== null) return missing;
  const found = placeFindings(
    needs.coach,
    coachTexts(stored.kind, stored.fields),
    dismissalsIn(stored.fields),
  ).find(({ finding }) => finding.id === findingId);
  if (!found) return missing;
  const { finding, words } = found;
  const dismissal = { label: finding.label, words, reason, at: needs.clock.now().toISOString() };
  const changes = new Map([[dismissalField(findingId), dismissal]]);
  return saveDocument(needs, { id, base: stored.revision, changes, by });
}
