import { answer } from "#app/http/answer.server.ts";
import { mergeIntoOne } from "#app/usecases/timeline/merge-into-one.ts";
import { takeApart } from "#app/usecases/timeline/take-apart.ts";
import { undoablePage } from "../undoable.ts";
import type { AskedFor } from "./asked-for.ts";

/** The ticked events as one. */
export async function mergeTicked({ services, typed, postmortem, by, page }: AskedFor) {
  const ticked = typed["events[]"];
  const eventIds = Array.isArray(ticked) ? ticked.map(String) : [];
  const result = await mergeIntoOne(services, { id: postmortem.id, eventIds, by });
  return answer(services, result, {
    typed,
    to: ({ eventId, revision }) => undoablePage(page, { did: "merge", revision, eventId }),
  });
}

export async function takeOneApart({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const result = await takeApart(services, { id: postmortem.id, eventId, by });
  return answer(services, result, {
    typed,
    to: ({ first, revision }) => undoablePage(page, { did: "apart", revision, eventId: first }),
  });
}
