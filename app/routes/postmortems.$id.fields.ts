import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { WrittenProblem } from "#app/domain/postmortem/field-reading.ts";
import { isZone } from "#app/domain/timeline/zones.ts";
import { requirePerson, requireRight } from "#app/http/auth.server.ts";
import { openForm, writeForm } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { timeZoneOf } from "#app/http/view.server.ts";
import { formatTime } from "#app/i18n/format.ts";
import { hasMessage, type T, translator } from "#app/i18n/translate.ts";
import { fieldsSince } from "#app/usecases/postmortem/fields-since.ts";
import type { FieldsWritten } from "#app/usecases/postmortem/write-fields.ts";

/** Where forms save themselves as one types (enhance/autosave.ts): any fields of a postmortem, answered in JSON. */
export async function action(asked: ActionFunctionArgs) {
  const { person, form } = await openForm(asked);
  const { services } = asked.context;
  const written = await writeForm(asked, form, { partly: true });
  const locale = localeOf(asked.request, person);
  const t = translator(locale);
  const timeZone = await timeZoneOf(services, person);
  const time = formatTime({ locale, timeZone }, services.clock.now(), { seconds: true });
  return answered(written, t, t("shell.save.saved", { time }));
}

/** `?since=7&zone=…`: what others wrote since, for a form that is open (enhance/live/). */
export async function loader(asked: LoaderFunctionArgs) {
  const query = new URL(asked.request.url).searchParams;
  if (query.has("since")) return changedSince(asked, query);
  await requirePerson(asked);
  return redirect(`/postmortems/${encodeURIComponent(asked.params.id ?? "")}`);
}

async function changedSince(asked: LoaderFunctionArgs, query: URLSearchParams): Promise<Response> {
  await requireRight(asked, "write");
  const [since, zone] = [Number(query.get("since")), query.get("zone") || "UTC"];
  const fits = Number.isInteger(since) && since >= 1 && isZone(zone);
  if (!fits) return Response.json({ kind: "refused" }, { status: 400 });
  const found = await fieldsSince(asked.context.services, { id: asked.params.id ?? "", since, zone });
  if (found.kind === "missing") return Response.json({ kind: "refused" }, { status: 404 });
  if (found.kind !== "done") return Response.json({ kind: "refused" }, { status: 422 });
  const { revision, texts } = found.value;
  return Response.json({ kind: "moved", revision, fields: texts });
}

function answered(written: FieldsWritten, t: T, savedAt: string): Response {
  switch (written.kind) {
    case "done": {
      const { postmortem, texts } = written.value;
      return Response.json({ kind: "saved", revision: postmortem.revision, savedAt, fields: texts });
    }
    case "stale":
      return Response.json(
        { kind: "conflict", url: `/drafts/${written.stale.draftId}`, revision: written.stale.revision },
        { status: 409 },
      );
    case "unreadable": {
      const { errors, rest } = written;
      const message = Object.entries(errors)
        .map(([control, problem]) => problemWords(t, control, problem))
        .join(" ");
      const saved = rest && { revision: rest.postmortem.revision, fields: rest.texts };
      return Response.json(
        { kind: "refused", message, wrong: Object.keys(errors), ...saved },
        { status: 400 },
      );
    }
    case "refused": {
      const key = `refusals.${written.refusal.code}`;
      const message = hasMessage(key) ? t(key, written.refusal.values) : key;
      return Response.json({ kind: "refused", message }, { status: 422 });
    }
    case "missing":
      return Response.json({ kind: "refused", message: t("refusals.missing") }, { status: 404 });
  }
}

/** What is wrong, and at which control where its name alone does not say. */
function problemWords(t: T, control: string, problem: WrittenProblem): string {
  const key = `errors.${problem.key}`;
  const words = hasMessage(key) ? t(key, problem.values) : key;
  const ask = problem.key === "gap" || problem.key === "overlap";
  const label = `words.time.${control}`;
  const told = hasMessage(label) ? t("flow.at", { place: t(label), words }) : words;
  return ask ? `${told} ${t("event.asked.bySaving")}` : told;
}
