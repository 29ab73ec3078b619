import { answer } from "#app/http/answer.server.ts";
import { takeBack } from "#app/usecases/timeline/take-back.ts";
import type { AskedFor } from "./asked-for.ts";

/** What a revision did to the timeline is taken back. */
export async function undo({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const result = await takeBack(services, { id: postmortem.id, revision: Number(typed.undo), by });
  return answer(services, result, {
    typed,
    to: () => (eventId ? `${page}#event-${encodeURIComponent(eventId)}` : page),
    notice: { kind: "done", key: "event.undone" },
  });
}
