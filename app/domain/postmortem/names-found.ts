import type { Postmortem } from "./postmortem.ts";
import { everybodyOf, rolesForNames } from "./role-names.ts";
import type { Step } from "./workflow.ts";

export interface NameFound {
  readonly name: string;
  /** Where, by step; a section or an event says which. */
  readonly step: Step;
  readonly place: string;
}

/**
 * People of this organisation who are named in the text and are not on the postmortem. Whoever is on it appears to
 * readers as a role (see role-names); for the others no role is known, so the writers are shown where they stand.
 */
export function namesFound(
  postmortem: Postmortem,
  people: readonly { readonly id: string; readonly name: string }[],
): readonly NameFound[] {
  const onIt = new Set(everybodyOf(postmortem).map(({ personId }) => personId));
  const others = people
    .filter(({ id }) => !onIt.has(id))
    .map(({ name }) => ({ name, marked: rolesForNames([{ name, role: MARK }]) }));
  return texts(postmortem).flatMap(({ step, place, text }) =>
    others.filter(({ marked }) => marked(text) !== text).map(({ name }) => ({ name, step, place })),
  );
}

/** Stands for a name that was found; no text has it. */
const MARK = "\u0000";

function texts(postmortem: Postmortem): readonly { step: Step; place: string; text: string }[] {
  const of = (step: Step, place: string, parts: readonly (string | null)[]) => ({
    step,
    place,
    text: parts.join("\n"),
  });
  return [
    of("details", "title", [postmortem.title]),
    of("details", "impact-who", Object.values(postmortem.impact)),
    ...postmortem.sections.map(({ key, step, body }) => of(step, `section:${key}`, [body])),
    ...postmortem.events.map((event) =>
      of("timeline", `event:${event.id}`, [
        event.text,
        event.role,
        event.knownThen,
        event.believedThen,
        event.unknownThen,
        event.learnedLater,
      ]),
    ),
    ...postmortem.actions.map((action) =>
      of("actions", `action:${action.id}`, [action.title, action.verification]),
    ),
  ];
}
