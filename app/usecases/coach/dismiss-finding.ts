import { coachTexts } from "#app/domain/coach/coach-texts.ts";
import { type DismissalReason, dismissalField, dismissalsIn, readNote } from "#app/domain/coach/dismissal.ts";
import { placeFindings } from "#app/domain/coach/place-findings.ts";
import { findStanding } from "../document/find-standing.ts";
import { type Saved, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { missing, type Result } from "../result.ts";

interface Setting {
  readonly id: string;
  readonly findingId: string;
  readonly reason: DismissalReason;
  readonly note: string;
  readonly by: string;
}

/** Sets a finding aside, with a reason and perhaps a note. One that is not there any more is missing: somebody wrote it anew. */
export async function dismissFinding(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId" | "coach">,
  { id, findingId, reason, note, by }: Setting,
): Promise<Result<Saved>> {
  const stored = await findStanding(needs, id);
  if (!stored) return missing;
  const found = placeFindings(
    needs.coach,
    coachTexts(stored.kind, stored.fields),
    dismissalsIn(stored.fields),
  ).find(({ finding }) => finding.id === findingId);
  if (!found) return missing;
  const { finding, words } = found;
  const said = readNote(note);
  const dismissal = {
    label: finding.label,
    words,
    reason,
    ...(said && { note: said }),
    at: needs.clock.now().toISOString(),
  };
  const changes = new Map([[dismissalField(findingId), dismissal]]);
  return saveDocument(needs, { id, base: stored.revision, changes, by });
}
