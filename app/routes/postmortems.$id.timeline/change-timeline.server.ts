import type { Person } from "#app/domain/account/person.ts";
import { openStep } from "#app/http/flow.server.ts";
import { typedOf } from "#app/http/form.server.ts";
import { addEvent } from "./intents/add.server.ts";
import type { Asked, Intent } from "./intents/asked-for.ts";
import { correctOne } from "./intents/correct.server.ts";
import { removeOne } from "./intents/delete.server.ts";
import { detachOne } from "./intents/detach.server.ts";
import { hideOne } from "./intents/hide.server.ts";
import { markOne } from "./intents/mark.server.ts";
import { mergeTicked, takeOneApart } from "./intents/merge.server.ts";
import { addPasted, previewPasted } from "./intents/paste.server.ts";
import { saveOne } from "./intents/save.server.ts";
import { splitOne } from "./intents/split.server.ts";
import { undo } from "./intents/undo.server.ts";

/** What each button of the page does, by its value. */
const INTENTS: ReadonlyMap<unknown, Intent> = new Map<string, Intent>([
  ["add", addEvent],
  ["save", saveOne],
  ["preview", previewPasted],
  ["paste", addPasted],
  ["hide", hideOne],
  ["show", hideOne],
  ["delete", removeOne],
  ["undo", undo],
  ["correct", correctOne],
  ["mark", markOne],
  ["merge", mergeTicked],
  ["apart", takeOneApart],
  ["split", splitOne],
  ["detach", detachOne],
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
    person,
    by: person.id,
    page: zone === "own" || zone === "utc" ? `${here}?zone=${zone}` : here,
  });
}
