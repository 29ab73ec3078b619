import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { IncidentTime } from "#app/domain/postmortem/postmortem.ts";
import { marksOf } from "#app/domain/timeline/incident-marks.ts";
import { findStanding } from "../document/find-standing.ts";
import { revisionMade } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { revisePostmortem } from "../postmortem/revise.ts";
import { done, missing, type Result, refused } from "../result.ts";

interface Marking {
  readonly id: string;
  readonly eventId: string;
  readonly time: IncidentTime;
  /** Takes the time away again, where it is this event's. */
  readonly off: boolean;
  readonly by: string;
}

/** "This is when it was detected": the event's instant becomes that time of the incident. */
export async function markTime(
  needs: Pick<Needs, "documents" | "drafts" | "settings" | "clock" | "newId">,
  { id, eventId, time, off, by }: Marking,
): Promise<Result<{ revision: number | null }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const { events, times, revision } = postmortemFrom(stored);
  const event = events.find((each) => each.id === eventId);
  if (!event) return missing;
  if (event.at === null) return refused("markNeedsTime");
  const marked = marksOf(event, times).includes(time);
  if (marked !== off) return done({ revision: null });
  const changes = new Map([[time, off ? null : event.at]]);
  const revised = await revisePostmortem(needs, { id, base: revision, changes, by });
  if (revised.kind !== "done") return revised;
  return done({ revision: revisionMade({ changed: revised.value.changed, document: revised.value.stored }) });
}
