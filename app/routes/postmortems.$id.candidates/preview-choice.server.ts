import { data } from "@remix-run/node";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { type CandidateFilter, MOST_CHOSEN_AT_ONCE } from "#app/domain/timeline/candidate.ts";
import { correctClock } from "#app/domain/timeline/clock-correction.ts";
import { inOrder } from "#app/domain/timeline/event.ts";
import { badInput, refusal } from "#app/http/answer.server.ts";
import type { Typed } from "#app/http/form.server.ts";
import type { Services } from "#app/services.server.ts";
import { type CandidateView, candidateView } from "./candidate-view.ts";
import { readClock } from "./read-clock.server.ts";

/** Of more events than these only the first and the last are shown. */
const SHOWN = { first: 40, last: 10 };

/** What would be added, looked at before it is done. */
export interface ChoicePreview {
  readonly arrived: readonly number[];
  readonly fresh: number;
  readonly duplicates: number;
  readonly undated: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly systems: readonly string[];
  readonly first: readonly CandidateView[];
  readonly last: readonly CandidateView[];
}

/** Those ticked; what is wrong with a corrected clock is told at its field. */
export async function previewTicked(services: Services, postmortem: Postmortem, typed: Typed) {
  const ticked = readTicks(typed);
  if (ticked.length === 0) return refusal({ code: "nothingTicked" }, {});
  if (ticked.length > MOST_CHOSEN_AT_ONCE) return tooMany();
  const clock = readClock(typed);
  const found = await services.candidates.find(postmortem.id, ticked);
  const events = new Map(postmortem.events.map((event) => [event.id, event]));
  const correction = clock.ok ? clock.correction : null;
  const fresh = found
    .filter(({ id }) => !events.has(id))
    .map((candidate) => (correction ? correctClock(candidate, correction) : candidate));
  const ordered = inOrder(fresh);
  const dated = ordered.flatMap(({ at }) => (at === null ? [] : [at]));
  const shown = ordered.map((candidate) => candidateView(candidate, events));
  const short = shown.length <= SHOWN.first + SHOWN.last;
  const preview: ChoicePreview = {
    arrived: fresh.map(({ arrived }) => arrived),
    fresh: fresh.length,
    duplicates: found.length - fresh.length,
    undated: ordered.length - dated.length,
    from: dated[0] ?? null,
    to: dated.at(-1) ?? null,
    systems: [...new Set(fresh.map(({ system }) => system))],
    first: short ? shown : shown.slice(0, SHOWN.first),
    last: short ? [] : shown.slice(-SHOWN.last),
  };
  const errors = clock.ok ? {} : clock.errors;
  return data({ preview, errors, refusal: null, typed }, { status: clock.ok ? 200 : 400 });
}

/** Everything that matches, when it is not too much to be looked at. */
export async function previewMatching(services: Services, postmortem: Postmortem, filter: CandidateFilter) {
  const page = await services.candidates.page(postmortem.id, filter, {
    limit: MOST_CHOSEN_AT_ONCE,
    after: null,
  });
  if (page.next !== null) return tooMany();
  const ticked = page.items.map(({ arrived }) => String(arrived));
  return previewTicked(services, postmortem, { "candidate[]": ticked });
}

/** The numbers of those ticked; what is no number ticks nothing. */
export function readTicks(typed: Typed): readonly number[] {
  const values = typed["candidate[]"] ?? [];
  const all = typeof values === "string" ? [values] : values;
  return [...new Set(all.filter((value) => /^\d{1,15}$/.test(value)).map(Number))];
}

function tooMany() {
  return refusal({ code: "tooManyCandidates", values: { limit: MOST_CHOSEN_AT_ONCE } }, {});
}

/** Nothing can be chosen by a filter that could not be read. */
export function unreadFilter(errors: Parameters<typeof badInput>[0]) {
  return badInput(errors, {});
}
