import { normaliseName } from "#app/domain/catalogue/tag-path.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import { PARTICIPANT_ROLES, type Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { isTimeZone } from "#app/domain/timeline/zones.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { openStep } from "#app/http/flow.server.ts";
import { type FieldErrors, type Typed, typedOf } from "#app/http/form.server.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Services } from "#app/services.server.ts";
import { revisePostmortem } from "#app/usecases/postmortem/revise.ts";

type Asked = Parameters<typeof openStep>[0];
type Change = { readonly field: string; readonly value: FieldValue } | { readonly errors: FieldErrors };

/** One participant or service more or less, or another zone: a change of its own, based on what stands there now. */
export async function changeLists(
  asked: Asked,
  { form, here, by }: { form: FormData; here: string; by: string },
) {
  const { services } = asked.context;
  const { postmortem } = await openStep(asked);
  const typed = typedOf(form);
  const change = await readChange(services, postmortem, typed);
  if ("errors" in change) return badInput(change.errors, typed);
  const result = await revisePostmortem(services, {
    id: postmortem.id,
    base: postmortem.revision,
    changes: new Map([[change.field, change.value]]),
    by,
  });
  const to = `${here}#${change.field === "timeZone" ? "zone" : change.field}`;
  return answer(services, result, { typed, to: () => to, notice: { kind: "done", key: "flow.saved" } });
}

async function readChange(services: Services, postmortem: Postmortem, typed: Typed): Promise<Change> {
  const text = (name: string) => String(typed[name] ?? "").trim();
  switch (typed.intent) {
    case "add-participant":
      return addParticipant(services, postmortem, text("person"), text("role"));
    case "remove-participant":
      return {
        field: "participants",
        value: postmortem.participants
          .filter((each) => each.personId !== text("person") || each.role !== text("role"))
          .map((each) => ({ ...each })),
      };
    case "add-service":
      return addService(postmortem, text("service"));
    case "remove-service":
      return {
        field: "services",
        value: postmortem.services.filter((name) => name !== String(typed.service)),
      };
    case "zone": {
      const zone = text("timeZone");
      return isTimeZone(zone)
        ? { field: "timeZone", value: zone }
        : { errors: { timeZone: { key: "timeZone" } } };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

async function addParticipant(
  { people }: Pick<Services, "people">,
  postmortem: Postmortem,
  personId: string,
  role: string,
): Promise<Change> {
  if (!(await people.find(personId))) return { errors: { person: { key: "choose" } } };
  if (role === "") return { errors: { role: { key: "required" } } };
  if (role.length > 80) return { errors: { role: { key: "tooLong", values: { limit: 80 } } } };
  const added = { personId, role: roleCode(role) };
  const others = postmortem.participants.filter(
    (each) => each.personId !== added.personId || each.role !== added.role,
  );
  return { field: "participants", value: [...others.map((each) => ({ ...each })), added] };
}

/** A role of the list, typed in either language, is kept by its code; any other word stays as it is. */
function roleCode(role: string): string {
  const called = (code: (typeof PARTICIPANT_ROLES)[number]) =>
    [translator("en"), translator("ja")].some(
      (t) => t(`words.participantRole.${code}`).toLowerCase() === role.toLowerCase(),
    );
  return PARTICIPANT_ROLES.find(called) ?? role;
}

function addService(postmortem: Postmortem, typed: string): Change {
  if (typed === "") return { errors: { service: { key: "required" } } };
  const name = normaliseName(typed);
  if (name === null) return { errors: { service: { key: "tooLong", values: { limit: 80 } } } };
  return { field: "services", value: [...new Set([...postmortem.services, name])] };
}
