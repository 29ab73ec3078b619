import type { Person } from "#app/domain/account/person.ts";
import { isFiled } from "#app/domain/postmortem/postmortem.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { openStep } from "#app/http/flow.server.ts";
import { parseForm, type Typed, typedOf } from "#app/http/form.server.ts";
import type { Services } from "#app/services.server.ts";
import { addAction, type NewAction } from "#app/usecases/action-item/add-action.ts";
import { changeAction } from "#app/usecases/action-item/change-action.ts";
import { redraftAction } from "#app/usecases/action-item/redraft-action.ts";
import { ActionForm } from "./form.ts";

type Asked = Parameters<typeof openStep>[0];

/** Adds, changes or takes off an action. Once filed, the rules of filed actions hold (see change-action). */
export async function changeActions(asked: Asked, form: FormData, person: Person) {
  const { services } = asked.context;
  const { postmortem } = await openStep(asked);
  const { id } = postmortem;
  const typed = typedOf(form);
  const here = `/postmortems/${id}/actions`;
  const actionId = String(typed.action ?? "");
  const base = Number(typed.revision ?? postmortem.revision);
  const by = person.id;
  if (typed.intent === "remove") {
    const result = await redraftAction(services, { id, base, actionId, action: null, by });
    return answer(services, result, {
      typed,
      to: () => here,
      notice: { kind: "done", key: "flow.actions.removed" },
    });
  }
  const read = await readAction(services, form, typed);
  if (!read.ok) return badInput(read.errors, typed);
  const { action } = read;
  if (typed.intent === "add") {
    const result = await addAction(services, { id, action, by });
    return answer(services, result, {
      typed,
      to: () => `${here}#add`,
      notice: { kind: "done", key: "flow.actions.added" },
    });
  }
  if (typed.intent !== "change") throw new Response(null, { status: 400 });
  const to = () => `${here}#action-${actionId}`;
  const notice = { kind: "done", key: "flow.saved" } as const;
  if (!isFiled(postmortem.status)) {
    const result = await redraftAction(services, { id, base, actionId, action, by });
    return answer(services, result, { typed, to, notice });
  }
  const change = { ...action, moveReason: String(typed.moveReason ?? "") };
  const result = await changeAction(services, { id: actionId, base, change, by: person, strict: true });
  return answer(services, result, { typed, to, notice });
}

async function readAction({ people, teams }: Services, form: FormData, typed: Typed) {
  const parsed = parseForm(ActionForm, form);
  if (!parsed.ok) return parsed;
  const { ownerId, teamId } = parsed.value;
  const errors = {
    ...((await people.find(ownerId)) ? {} : { ownerId: { key: "choose" } }),
    ...(teamId === null || (await teams.all()).some(({ id }) => id === teamId)
      ? {}
      : { teamId: { key: "choose" } }),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors, typed } as const;
  return { ok: true, action: parsed.value satisfies NewAction } as const;
}
