import type { Person } from "#app/domain/account/person.ts";
import type { StoredDocument } from "#app/domain/document/document.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { Overview } from "#app/domain/postmortem/overview.ts";
import { overview } from "#app/domain/postmortem/overview.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Services } from "#app/services.server.ts";
import { myDrafts, type OpenDraft } from "#app/usecases/document/my-drafts.ts";
import { type FieldsWritten, writeFields } from "#app/usecases/postmortem/write-fields.ts";
import { badInput, notFound, refusal } from "./answer.server.ts";
import { requireRight } from "./auth.server.ts";
import { chooseAboutFinding } from "./coach-choice.server.ts";
import { findDocument } from "./find-document.server.ts";
import { typedOf } from "./form.server.ts";
import { localeOf } from "./locale.server.ts";
import { type Notice, redirectWith } from "./notice.server.ts";
import { readForm } from "./read-form.server.ts";
import { timeZoneOf } from "./view.server.ts";

interface Asked {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: { readonly services: Services };
}

/** What every step shows around its work; with the texts of this writer that lost a race and wait. */
export interface Frame extends Overview {
  readonly drafts: readonly OpenDraft[];
}

/** One step of a postmortem, opened by somebody who may write: the postmortem, and what every step's frame shows. */
export async function openStep(
  asked: Asked,
): Promise<{ person: Person; postmortem: Postmortem; stored: StoredDocument; frame: Frame }> {
  const person = await requireRight(asked, "write");
  const { services } = asked.context;
  const stored = await findDocument(asked, "postmortem");
  const postmortem = postmortemFrom(stored);
  const drafts = await myDrafts(services, { personId: person.id, documentId: postmortem.id });
  return { person, postmortem, stored, frame: { ...overview(postmortem, services.clock.now()), drafts } };
}

/** Saves a step's form as it stands (the way without JavaScript), then goes on to `to`. */
export async function saveStep(asked: Asked, form: FormData, to: string) {
  const { services } = asked.context;
  const typed = typedOf(form);
  const written = await writeForm(asked, form);
  switch (written.kind) {
    case "done": {
      const by = await requireRight(asked, "write");
      const chosen = await chooseAboutFinding(services, { id: written.value.postmortem.id, form, by });
      if (chosen) return redirectWith(services, `${to.split("#")[0]}#${chosen.anchor}`, chosen.notice);
      return redirectWith(services, to, await savedNotice(asked));
    }
    case "unreadable":
      return badInput(written.errors, typed);
    case "refused":
      return refusal(written.refusal, typed);
    case "missing":
      throw notFound();
    case "stale":
      return new Response(null, { status: 303, headers: { location: `/drafts/${written.stale.draftId}` } });
  }
}

/** "Saved 10:04:31", in the writer's zone: the same sentence a form that saves itself shows. */
async function savedNotice(asked: Asked): Promise<Notice> {
  const person = await requireRight(asked, "write");
  const { services } = asked.context;
  const reader = { locale: localeOf(asked.request, person), timeZone: await timeZoneOf(services, person) };
  const time = formatTime(reader, services.clock.now(), { seconds: true });
  return { kind: "done", key: "shell.save.saved", values: { time } };
}

/** What a form's controls said; with `changed` (sent by enhance/autosave.ts) only those named there. */
export async function writeForm(
  asked: Asked,
  form: FormData,
  how: { readonly partly?: boolean } = {},
): Promise<FieldsWritten> {
  const person = await requireRight(asked, "write");
  const all = typedOf(form);
  const names = form.getAll("changed").map(String);
  const written = names.length > 0 ? Object.fromEntries(names.map((name) => [name, all[name] ?? ""])) : all;
  return writeFields(asked.context.services, {
    id: asked.params.id ?? "",
    base: Number(all.revision),
    written,
    zone: typeof all.zone === "string" && all.zone ? all.zone : "UTC",
    by: person.id,
    ...how,
  });
}

/** What was sent, by somebody who may write; a body that is no form is told so. */
export async function openForm(asked: Asked): Promise<{ person: Person; form: FormData }> {
  const person = await requireRight(asked, "write");
  return { person, form: await readForm(asked.request) };
}

/** People who can sign in, for choices. */
export async function choosablePeople({ people }: Pick<Services, "people">) {
  const all = await people.all();
  return all
    .filter((person) => person.disabledAt === null)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
