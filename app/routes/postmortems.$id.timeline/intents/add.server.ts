import { answer, badInput } from "#app/http/answer.server.ts";
import { recordEvents } from "#app/usecases/timeline/record-events.ts";
import { readNewEvent } from "../read-new-event.server.ts";
import type { AskedFor } from "./asked-for.ts";

/** One event by hand. */
export async function addEvent({ services, typed, postmortem, by, page }: AskedFor) {
  const read = readNewEvent(typed, postmortem);
  if (!read.ok) return badInput(read.errors, typed);
  const result = await recordEvents(services, { id: postmortem.id, events: [read.event], by });
  return answer(services, result, {
    typed,
    to: () => `${page}#add`,
    notice: { kind: "done", key: "timeline.added", values: { count: 1 } },
  });
}
