import { answer } from "#app/http/answer.server.ts";
import { detachPicture } from "#app/usecases/timeline/detach-picture.ts";
import { undoablePage } from "../undoable.ts";
import type { AskedFor } from "./asked-for.ts";

/** A picture off its event. */
export async function detachOne({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const pictureId = String(typed.picture ?? "");
  const result = await detachPicture(services, { id: postmortem.id, eventId, pictureId, by });
  return answer(services, result, {
    typed,
    to: ({ revision }) => undoablePage(page, { did: "detach", revision, eventId }),
  });
}
