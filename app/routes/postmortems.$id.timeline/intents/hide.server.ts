import { answer } from "#app/http/answer.server.ts";
import { hideEvent } from "#app/usecases/timeline/hide-event.ts";
import type { AskedFor } from "./asked-for.ts";

/** Left out of the published page, or shown there again. */
export async function hideOne({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const hidden = typed.intent === "hide";
  const result = await hideEvent(services, { id: postmortem.id, eventId, hidden, by });
  return answer(services, result, { typed, to: () => `${page}#event-${eventId}` });
}
