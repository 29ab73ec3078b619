import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { partsOf, standing } from "#app/domain/timeline/folded.ts";
import { eventPictures } from "#app/http/event-pictures.server.ts";
import type { Services } from "#app/services.server.ts";
import { undoableIn } from "./undoable.ts";

/** What the list of events shows besides the events, and which of them is open for what. */
export async function listView(services: Services, postmortem: Postmortem, params: URLSearchParams) {
  const events = standing(postmortem.events);
  return {
    events,
    about: {
      times: postmortem.times,
      pictures: await eventPictures(services, { ...postmortem, events }),
      /** Of how many events one is put together, by its id. */
      parts: Object.fromEntries(
        events.flatMap(({ id }) => {
          const count = partsOf(postmortem.events, id).length;
          return count > 0 ? [[id, count]] : [];
        }),
      ),
      editing: params.get("edit"),
      more: params.get("more"),
      splitting: params.get("split"),
      choosing: params.has("choose"),
      ticked: params.getAll("tick"),
      undo: undoableIn(params),
    },
  };
}

export type ListAbout = Awaited<ReturnType<typeof listView>>["about"];
