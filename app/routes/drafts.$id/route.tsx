import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Confirm } from "#app/components/confirm.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { documentPath } from "#app/components/keep/document-path.ts";
import { DraftPartView, LooseText } from "#app/components/keep/draft-part.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { fieldTitle } from "#app/domain/document/field-title.ts";
import { answer, badInput, notFound } from "#app/http/answer.server.ts";
import { requirePerson, requireRight } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { openDraft } from "#app/usecases/document/open-draft.ts";
import { settleDraft } from "#app/usecases/document/settle-draft.ts";
import { answersOf, SettleForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "keep.draft.title");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const opened = await openDraft(services, { id: String(asked.params.id), by: person.id });
  if (!opened) throw notFound();
  const { draft, document, base, parts, loose } = opened;
  const names = Object.fromEntries((await services.people.all()).map(({ id, name }) => [id, name]));
  return {
    reason: draft.reason,
    revision: document.revision,
    kind: document.kind,
    documentId: document.id,
    title: String(document.fields.get("title") ?? ""),
    lastBy: document.updatedBy === null ? null : (names[document.updatedBy] ?? null),
    updatedAt: document.updatedAt,
    parts: parts.map((part) => ({ ...part, title: fieldTitle(part.field, document.fields, base) })),
    loose: loose.map(({ name, text }) => ({
      name,
      text,
      title: fieldTitle(name.replace(/\.\w+$/, ""), document.fields, base),
    })),
    names,
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { services } = asked.context;
  const person = await requirePerson(asked);
  const opened = await openDraft(services, { id: String(asked.params.id), by: person.id });
  if (!opened) throw notFound();
  const form = await readForm(asked.request);
  const to = documentPath(opened.document);
  if (form.get("intent") === "discard") {
    await services.drafts.resolve(opened.draft.id);
    return redirectWith(services, to, { kind: "done", key: "keep.draft.discarded" });
  }
  await requireRight(asked, "write");
  const parsed = parseForm(SettleForm, form);
  const typed = typedOf(form);
  if (!parsed.ok) return badInput(parsed.errors, typed);
  const { answers, errors } = answersOf(form, opened.parts);
  if (Object.keys(errors).length > 0) return badInput(errors, typed);
  const { revision } = parsed.value;
  const result = await settleDraft(services, { id: opened.draft.id, revision, answers, by: person });
  return answer(services, result, { typed, to: () => to, notice: { kind: "done", key: "keep.draft.saved" } });
}

export default function Draft() {
  const { t } = useView();
  const loaded = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  const { title, parts, loose, names } = loaded;
  const unsaved = loaded.reason === "unsaved" && !parts.some((part) => part.disputed);
  const to = documentPath({ id: loaded.documentId, kind: loaded.kind });
  return (
    <Page crumbs={[{ label: title, href: to }, { label: t("keep.draft.compare") }]}>
      <PageHead
        title={t(unsaved ? "keep.draft.titleUnsaved" : "keep.draft.title")}
        lead={t(unsaved ? "keep.draft.leadUnsaved" : "keep.draft.lead")}
        meta={t("keep.draft.of", { title })}
      />
      <FormProblems rejected={rejected} />
      {parts.length === 0 && loose.length === 0 && <p>{t("keep.draft.same")}</p>}
      {loose.map((text) => (
        <LooseText key={text.name} {...text} />
      ))}
      {parts.length > 0 && (
        <form method="post" className="form form-wide">
          <input type="hidden" name="revision" value={field("revision", loaded.revision).value ?? ""} />
          {parts.map((part) => (
            <DraftPartView
              key={part.field}
              part={part}
              names={names}
              lastBy={loaded.lastBy}
              at={loaded.updatedAt}
              typed={field(`part:${part.field}`)}
            />
          ))}
          <div className="form-actions">
            <Button intent="settle">{t("keep.draft.save")}</Button>
          </div>
        </form>
      )}
      <Discard title={title} nothing={parts.length === 0 && loose.length === 0} />
    </Page>
  );
}

function Discard({ title, nothing }: { readonly title: string; readonly nothing: boolean }) {
  const { t } = useView();
  const button = (label: string) => (
    <form method="post">
      <Button look={nothing ? "primary" : "danger"} intent="discard">
        {label}
      </Button>
    </form>
  );
  if (nothing) return button(t("keep.draft.done"));
  return (
    <Confirm label={t("keep.draft.discard")}>
      <p>{t("keep.draft.discardText", { title })}</p>
      {button(t("keep.draft.discardYes"))}
    </Confirm>
  );
}
