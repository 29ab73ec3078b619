import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { reviseFromForm } from "#app/http/article.server.ts";
import { requirePerson, requireRight } from "#app/http/auth.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { timeZoneOf } from "#app/http/view.server.ts";
import { formatTime } from "#app/i18n/format.ts";
import { hasMessage, type MessageKey, translator } from "#app/i18n/translate.ts";

/** The article form as one types (enhance/autosave.ts): answers in JSON what became of it. */
export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const { services } = asked.context;
  const locale = localeOf(asked.request, person);
  const t = translator(locale);
  const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
    hasMessage(key) ? t(key as MessageKey, values) : key;
  const revised = await reviseFromForm(asked, await readForm(asked.request), person);
  switch (revised.kind) {
    case "done": {
      const { article } = revised.value;
      const reader = { locale, timeZone: await timeZoneOf(services, person) };
      const time = formatTime(reader, services.clock.now(), { seconds: true });
      const { title, body } = article;
      const savedAt = t("shell.save.saved", { time });
      return Response.json({ kind: "saved", revision: article.revision, savedAt, fields: { title, body } });
    }
    case "unreadable": {
      const [error] = Object.values(revised.errors);
      return refused(error ? say(`errors.${error.key}`, error.values) : "", 400);
    }
    case "refused":
      return refused(say(`refusals.${revised.refusal.code}`, revised.refusal.values), 422);
    case "missing":
      return refused(t("refusals.missing"), 404);
    case "stale":
      return Response.json({ kind: "conflict", url: `/drafts/${revised.stale.draftId}` }, { status: 409 });
  }
}

export async function loader(asked: LoaderFunctionArgs) {
  await requirePerson(asked);
  return redirect(`/articles/${encodeURIComponent(asked.params.id ?? "")}`);
}

function refused(message: string, status: number): Response {
  return Response.json({ kind: "refused", message }, { status });
}
