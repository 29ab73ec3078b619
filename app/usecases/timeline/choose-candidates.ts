import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import {
  type Candidate,
  type CandidateFilter,
  type Candidates,
  MOST_CHOSEN_AT_ONCE,
} from "#app/domain/timeline/candidate.ts";
import { type ClockCorrection, correctClock } from "#app/domain/timeline/clock-correction.ts";
import { rolesOfAuthors } from "#app/domain/timeline/role-of-author.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";
import { type NewEvent, recordEvents } from "./record-events.ts";

export interface Chosen {
  /** For undoing it; null when nothing was added. */
  readonly choiceId: string | null;
  readonly added: number;
  /** On the timeline already. */
  readonly duplicates: number;
  readonly revision: number;
}

/** Those ticked, by `arrived`, or all that a filter leaves. */
export type Wanted = { readonly arrived: readonly number[] } | { readonly filter: CandidateFilter };

/** Puts candidates on the timeline, at most a thousand in one act, all or none; the act is kept so that it can be undone. */
export async function chooseCandidates(
  needs: Pick<Needs, "candidates" | "documents" | "drafts" | "people" | "clock" | "newId" | "digestId">,
  {
    id,
    wanted,
    correction = null,
    by,
  }: { id: string; wanted: Wanted; correction?: ClockCorrection | null; by: string },
): Promise<Result<Chosen>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const found = await findWanted(needs.candidates, id, wanted);
  if (found === null) return refused("tooManyEvents", { limit: MOST_CHOSEN_AT_ONCE });
  if (found.length === 0) return missing;
  const roleOf = await roles(needs.people, postmortemFrom(stored));
  const events = found
    .map((candidate) => (correction ? correctClock(candidate, correction) : candidate))
    .map((candidate) => ({ ...eventOf(candidate), role: roleOf(candidate.author) }));
  const recorded = await recordEvents(needs, { id, events, by });
  if (recorded.kind !== "done") return recorded;
  const { added, addedIds, duplicates, revision } = recorded.value;
  const choiceId = added > 0 ? needs.newId() : null;
  if (choiceId !== null) {
    const at = needs.clock.now().toISOString();
    await needs.candidates.keepChoice({
      id: choiceId,
      postmortemId: id,
      eventIds: addedIds,
      revision,
      by,
      at,
    });
  }
  return done({ choiceId, added, duplicates, revision });
}

/** In time's order; null when there are too many. */
async function findWanted(
  candidates: Candidates,
  id: string,
  wanted: Wanted,
): Promise<readonly Candidate[] | null> {
  if ("arrived" in wanted) {
    return wanted.arrived.length > MOST_CHOSEN_AT_ONCE ? null : candidates.find(id, wanted.arrived);
  }
  const page = await candidates.page(id, wanted.filter, { limit: MOST_CHOSEN_AT_ONCE, after: null });
  return page.next === null ? page.items : null;
}

async function roles(people: Needs["people"], { participants }: Postmortem) {
  const ids = [...new Set(participants.map(({ personId }) => personId))];
  const found = await Promise.all(ids.map((personId) => people.find(personId)));
  const names = new Map(found.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
  return rolesOfAuthors(participants, (personId) => names.get(personId) ?? null);
}

function eventOf(candidate: Candidate): NewEvent {
  const { at, atText, zone, text, kind, author, source, dedupeKey, span, skewSeconds } = candidate;
  return { at, atText, zone, text, kind, author, source, dedupeKey, span, skewSeconds };
}
