import { answer } from "#app/http/answer.server.ts";
import { removeEvent } from "#app/usecases/timeline/remove-event.ts";
import { restoreEvent } from "#app/usecases/timeline/restore-event.ts";
import type { AskedFor } from "./asked-for.ts";

/** Off the timeline; the page then offers to put it back. */
export async function removeOne({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const result = await removeEvent(services, { id: postmortem.id, eventId, by });
  const and = page.includes("?") ? "&" : "?";
  return answer(services, result, {
    typed,
    to: ({ stoodAt }) => `${page}${and}removed=${eventId}&at=${stoodAt}`,
  });
}

export async function restoreOne({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const revision = Number(typed.at);
  const result = await restoreEvent(services, { id: postmortem.id, eventId, revision, by });
  return answer(services, result, { typed, to: () => `${page}#event-${eventId}` });
}
