import type { Person } from "#app/domain/account/person.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import type { Services } from "#app/services.server.ts";
import { changeRole } from "#app/usecases/account/change-role.ts";
import { disablePerson } from "#app/usecases/account/disable-person.ts";
import { enablePerson } from "#app/usecases/account/enable-person.ts";
import { handOver } from "#app/usecases/account/hand-over.ts";
import { HandOverForm, RoleForm } from "./form.ts";

interface Change {
  readonly services: Services;
  readonly person: Person;
  readonly admin: Person;
  readonly form: FormData;
}

export async function changeTheirRole({ services, person, form }: Change) {
  const parsed = parseForm(RoleForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const result = await changeRole(services, { id: person.id, ...parsed.value });
  const notice = { kind: "done", key: "settings.roleChanged" } as const;
  return answer(services, result, { typed: typedOf(form), to: () => pageOf(person), notice });
}

export async function disableThem({ services, person, admin }: Change) {
  const result = await disablePerson(services, { id: person.id });
  const notice = { kind: "done", key: "settings.wasDisabled", values: { name: person.name } } as const;
  const to = () => (person.id === admin.id ? "/sign-in" : pageOf(person));
  return answer(services, result, { typed: {}, to, notice });
}

export async function enableThem({ services, person }: Change) {
  const notice = { kind: "done", key: "settings.enabled", values: { name: person.name } } as const;
  return answer(services, await enablePerson(services, { id: person.id }), {
    typed: {},
    to: () => pageOf(person),
    notice,
  });
}

export async function handOverTheirWork({ services, person, admin, form }: Change) {
  const parsed = parseForm(HandOverForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { to, actionIds, articleIds } = parsed.value;
  const result = await handOver(services, { from: person.id, to, actionIds, articleIds, by: admin });
  if (result.kind !== "done") return answer(services, result, { typed: typedOf(form), to: String });
  const receiver = await services.people.find(to);
  const values = { count: result.value.handed, name: receiver?.name ?? "" };
  return redirectWith(
    services,
    pageOf(person),
    values.count > 0
      ? { kind: "done", key: "settings.handed", values }
      : { kind: "refused", key: "settings.handNone" },
  );
}

function pageOf({ id }: Person): string {
  return `/settings/people/${id}`;
}
