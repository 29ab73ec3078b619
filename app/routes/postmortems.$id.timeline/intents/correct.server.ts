import { answer } from "#app/http/answer.server.ts";
import { correctSkew } from "#app/usecases/timeline/correct-skew.ts";
import { undoablePage } from "../undoable.ts";
import type { AskedFor } from "./asked-for.ts";

/** The instant by our clock instead of its source's. */
export async function correctOne({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const result = await correctSkew(services, { id: postmortem.id, eventId, by });
  return answer(services, result, {
    typed,
    to: ({ revision }) => undoablePage(page, { did: "correct", revision, eventId }),
  });
}
