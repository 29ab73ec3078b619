import type { Person } from "#app/domain/account/person.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { openStep, saveStep } from "#app/http/flow.server.ts";
import { type Typed, typedOf } from "#app/http/form.server.ts";
import { hideEvent } from "#app/usecases/timeline/hide-event.ts";
import { MOST_EVENTS_AT_ONCE, recordEvents } from "#app/usecases/timeline/record-events.ts";
import { removeEvent } from "#app/usecases/timeline/remove-event.ts";
import { restoreEvent } from "#app/usecases/timeline/restore-event.ts";
import { newEvents, previewOf } from "./pasted-lines.server.ts";
import { readNewEvent } from "./read-new-event.server.ts";

type Asked = Parameters<typeof openStep>[0];

/** Everything the timeline page can do, by the button that was pressed. */
export async function changeTimeline(asked: Asked, form: FormData, person: Person) {
  const { services } = asked.context;
  const { postmortem } = await openStep(asked);
  const { id } = postmortem;
  const typed = typedOf(form);
  const zone = new URL(asked.request.url).searchParams.get("zone");
  const here = `/postmortems/${id}/timeline`;
  const page = zone === "own" || zone === "utc" ? `${here}?zone=${zone}` : here;
  const eventId = String(typed.event ?? "");
  const by = person.id;
  switch (typed.intent) {
    case "add": {
      const read = readNewEvent(typed, postmortem);
      if (!read.ok) return badInput(read.errors, typed);
      const result = await recordEvents(services, { id, events: [read.event], by });
      return answer(services, result, {
        typed,
        to: () => `${page}#add`,
        notice: { kind: "done", key: "timeline.added", values: { count: 1 } },
      });
    }
    case "save":
      return saveStep(asked, form, `${page}#event-${encodeURIComponent(eventId)}`);
    case "preview":
      return previewOf(services, postmortem, lines(typed));
    case "paste": {
      const events = newEvents(services, postmortem, lines(typed));
      if (events.length > MOST_EVENTS_AT_ONCE) {
        return badInput({ lines: { key: "tooManyLines", values: { limit: MOST_EVENTS_AT_ONCE } } }, typed);
      }
      const result = await recordEvents(services, { id, events, by });
      const count = result.kind === "done" ? result.value.added : 0;
      return answer(services, result, {
        typed,
        to: () => page,
        notice: { kind: "done", key: "timeline.added", values: { count } },
      });
    }
    case "hide":
    case "show": {
      const result = await hideEvent(services, { id, eventId, hidden: typed.intent === "hide", by });
      return answer(services, result, { typed, to: () => `${page}#event-${eventId}` });
    }
    case "delete": {
      const result = await removeEvent(services, { id, eventId, by });
      const and = page.includes("?") ? "&" : "?";
      return answer(services, result, {
        typed,
        to: ({ stoodAt }) => `${page}${and}removed=${eventId}&at=${stoodAt}`,
      });
    }
    case "restore": {
      const result = await restoreEvent(services, { id, eventId, revision: Number(typed.at), by });
      return answer(services, result, { typed, to: () => `${page}#event-${eventId}` });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

function lines(typed: Typed): string {
  return typeof typed.lines === "string" ? typed.lines : "";
}
