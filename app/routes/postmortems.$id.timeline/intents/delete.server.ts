import { standing } from "#app/domain/timeline/folded.ts";
import { answer } from "#app/http/answer.server.ts";
import { removeEvent } from "#app/usecases/timeline/remove-event.ts";
import { undoablePage } from "../undoable.ts";
import type { AskedFor } from "./asked-for.ts";

/** Off the timeline; the page then offers to undo that. */
export async function removeOne({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const list = standing(postmortem.events);
  const at = list.findIndex(({ id }) => id === eventId);
  const before = list[at - 1]?.id ?? null;
  const result = await removeEvent(services, { id: postmortem.id, eventId, by });
  return answer(services, result, {
    typed,
    to: ({ revision }) => undoablePage(page, { did: "delete", revision, eventId: before }),
  });
}
