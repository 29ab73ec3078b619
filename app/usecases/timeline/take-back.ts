import type { FieldValue } from "#app/domain/document/document.ts";
import { sameValue } from "#app/domain/document/document.ts";
import { INCIDENT_TIMES } from "#app/domain/postmortem/postmortem.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { revisePostmortem } from "../postmortem/revise.ts";
import { done, missing, type Result } from "../result.ts";

/**
 * Undoes what one revision did to the timeline and the times of the incident: those fields go back to what they were.
 * What others wrote there since is merged with it, as in every save.
 */
export async function takeBack(
  needs: Pick<Needs, "documents" | "drafts" | "settings" | "clock" | "newId">,
  { id, revision, by }: { id: string; revision: number; by: string },
): Promise<Result<{ revision: number }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  if (!Number.isInteger(revision) || revision < 2 || revision > stored.revision) return missing;
  const before = await needs.documents.at(id, revision - 1);
  const after = await needs.documents.at(id, revision);
  if (!before || !after) return missing;
  const changes = new Map<string, FieldValue>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(name) ?? null;
    if (isOfTimeline(name) && !sameValue(was, after.get(name) ?? null)) changes.set(name, was);
  }
  const revised = await revisePostmortem(needs, { id, base: revision, changes, by });
  return revised.kind === "done" ? done({ revision: revised.value.postmortem.revision }) : revised;
}

function isOfTimeline(field: string): boolean {
  return field.startsWith("event:") || INCIDENT_TIMES.some((time) => time === field);
}
