import { data } from "@remix-run/node";
import { beside } from "#app/domain/timeline/beside.ts";
import { type CandidateFilter, MOST_CHOSEN_AT_ONCE } from "#app/domain/timeline/candidate.ts";
import { openStep } from "#app/http/flow.server.ts";
import { namesById } from "#app/http/names.server.ts";
import type { Services } from "#app/services.server.ts";
import { shownZone } from "../postmortems.$id.timeline/shown-zone.server.ts";
import { candidateView } from "./candidate-view.ts";
import { aroundIncident, dayOfIncident, readFilter } from "./read-filter.server.ts";

const PAGE = 100;

type Asked = Parameters<typeof openStep>[0];

/** Who, which postmortem, in which zone, and what the address filters by. */
export async function openCandidates(asked: Asked) {
  const { person, postmortem, frame } = await openStep(asked);
  const params = new URL(asked.request.url).searchParams;
  const zone = await shownZone(asked.context.services, person, postmortem, params.get("zone"));
  const read = readFilter(params, zone.name, dayOfIncident(postmortem.times, zone.name));
  return { person, postmortem, frame, params, zone, read };
}

/** One page of the candidates that match, with the timeline's events between them. A filter that cannot be read matches nothing. */
export async function loadCandidates(asked: Asked) {
  const { services } = asked.context;
  const { postmortem, frame, params, zone, read } = await openCandidates(asked);
  const { id } = postmortem;
  const wrong = Object.keys(read.errors).length > 0;
  const found = wrong ? null : await pageOf(services, id, read.filter, params.get("after"));
  const events = new Map(postmortem.events.map((event) => [event.id, event]));
  const items = (found?.items ?? []).map((candidate) => candidateView(candidate, events));
  const imports = await services.candidates.imports(id);
  const names = await namesById(services);
  const view = {
    frame,
    zone,
    typed: read.typed,
    errors: read.errors,
    range: read.range,
    around: aroundIncident(postmortem.times, zone.name),
    systems: systemsOf(imports.flatMap(({ files }) => files.map(({ format }) => format))),
    empty: imports.every(({ candidates }) => candidates === 0),
    rows: beside(
      items,
      postmortem.events.map(({ id: eventId, at, arrived, hidden, text }) => ({
        id: eventId,
        at,
        arrived,
        hidden,
        text,
      })),
    ),
    shown: items.length,
    total: found?.total ?? 0,
    more: found?.more ?? false,
    alerts: wrong ? 0 : await countAlerts(services, id, read.filter),
    limit: MOST_CHOSEN_AT_ONCE,
    next: found?.next ?? null,
    skip: skipped(params.get("skip")),
    after: params.get("after"),
    choices: (await services.candidates.choices(id)).map((choice) => ({
      id: choice.id,
      at: choice.at,
      count: choice.eventIds.length,
      by: names[choice.by] ?? "",
    })),
    chosen: params.get("chosen"),
  };
  return data(view, { status: wrong ? 400 : 200 });
}

function pageOf({ candidates }: Services, id: string, filter: CandidateFilter, after: string | null) {
  return candidates.page(id, filter, { limit: PAGE, after });
}

async function countAlerts({ candidates }: Services, id: string, filter: CandidateFilter): Promise<number> {
  const { total } = await candidates.page(id, { ...filter, alerts: true }, { limit: 1, after: null });
  return total;
}

function systemsOf(formats: readonly (string | null)[]): readonly string[] {
  return [...new Set(formats.flatMap((format) => format?.split("+") ?? []))].sort();
}

/** Only for "101–200 of": what an address claims changes nothing else. */
function skipped(text: string | null): number {
  return /^\d{1,9}$/.test(text ?? "") ? Number(text) : 0;
}
