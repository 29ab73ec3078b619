import { saveStep } from "#app/http/flow.server.ts";
import type { AskedFor } from "./asked-for.ts";

/** The fields of an event that stands on the timeline. */
export async function saveOne({ asked, form, page, eventId }: AskedFor) {
  return saveStep(asked, form, `${page}#event-${encodeURIComponent(eventId)}`);
}
