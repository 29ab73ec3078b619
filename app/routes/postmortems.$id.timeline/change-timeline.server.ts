import type { Person } from "#app/domain/account/person.ts";
import { openStep } from "#app/http/flow.server.ts";
import { typedOf } from "#app/http/form.server.ts";
import { addEvent } from "./intents/add.server.ts";
import type { Asked, Intent } from "./intents/asked-for.ts";
import { removeOne, restoreOne } from "./intents/delete.server.ts";
import { hideOne } from "./intents/hide.server.ts";
import { addPasted, previewPasted } from "./intents/paste.server.ts";
import { saveOne } from "./intents/save.server.ts";

/** What each button of the page does, by its value. */
const INTENTS: ReadonlyMap<unknown, Intent> = new Map<string, Intent>([
  ["add", addEvent],
  ["save", saveOne],
  ["preview", previewPasted],
  ["paste", addPasted],
  ["hide", hideOne],
  ["show", hideOne],
  ["delete", removeOne],
  ["restore", restoreOne],
]);

/** Everything the timeline page can do, by the button that was pressed. */
export async function changeTimeline(asked: Asked, form: FormData, person: Person) {
  const typed = typedOf(form);
  const intent = INTENTS.get(typed.intent);
  if (!intent) throw new Response(null, { status: 400 });
  const { postmortem } = await openStep(asked);
  const zone = new URL(asked.request.url).searchParams.get("zone");
  const here = `/postmortems/${postmortem.id}/timeline`;
  return intent({
    asked,
    services: asked.context.services,
    form,
    typed,
    postmortem,
    eventId: String(typed.event ?? ""),
    by: person.id,
    page: zone === "own" || zone === "utc" ? `${here}?zone=${zone}` : here,
  });
}
