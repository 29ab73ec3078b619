import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "#app/components/form-problems.tsx";
import { documentPath } from "#app/components/keep/document-path.ts";
import { RemovePictures, RemoveText } from "#app/components/keep/removal-forms.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { answer, badInput, refusal } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { type FieldErrors, parseForm, type Typed } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { translator } from "#app/i18n/translate.ts";
import { removeForGood, removePictures } from "#app/usecases/document/remove-for-good.ts";
import { PicturesForm, RemovalForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "keep.removal.title");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "removeForGood");
  const document = await findDocument(asked);
  const pictures = await asked.context.services.attachments.of(document.id);
  return {
    id: document.id,
    kind: document.kind,
    title: String(document.fields.get("title") ?? ""),
    pictures: pictures.map(({ id, name }) => ({ id, name })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "removeForGood");
  const { services } = asked.context;
  const document = await findDocument(asked);
  const form = await readForm(asked.request);
  const mark = translator(localeOf(asked.request, person))("keep.removal.mark");
  const to = () => documentPath(document);

  if (form.get("intent") === "pictures") {
    const parsed = parseForm(PicturesForm, form);
    if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
    const { pictures } = parsed.value;
    const result = await removePictures(services, { id: document.id, pictures, mark, by: person });
    const count = result.kind === "done" ? result.value.places : 0;
    const notice = { kind: "done", key: "keep.removal.picturesRemoved", values: { count } } as const;
    return answer(services, result, { typed: parsed.value, to, notice });
  }

  const parsed = parseForm(RemovalForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { intent, secret, confirm } = parsed.value;
  if (intent === "look" || confirm !== "yes") {
    const places = await services.documents.places(document.id, secret);
    if (places === 0) return refusal({ code: "nowhere" }, { secret });
    const errors: FieldErrors = intent === "look" ? {} : { confirm: { key: "required" } };
    return badInputOrLook(errors, { secret, places: String(places) });
  }
  const result = await removeForGood(services, { id: document.id, secret, mark, by: person });
  const count = result.kind === "done" ? result.value.places : 0;
  const notice = { kind: "done", key: "keep.removal.removed", values: { count } } as const;
  return answer(services, result, { typed: { secret }, to, notice });
}

/** The second step is the same page with what was found; asking to look is no mistake. */
function badInputOrLook(errors: FieldErrors, typed: Typed) {
  const answered = badInput(errors, typed);
  if (Object.keys(errors).length === 0 && answered.init) answered.init.status = 200;
  return answered;
}

export default function Removal() {
  const { t } = useView();
  const { id, kind, title, pictures } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  return (
    <Page crumbs={[{ label: title, href: documentPath({ id, kind }) }, { label: t("keep.removal.title") }]}>
      <PageHead
        title={t("keep.removal.title")}
        lead={t("keep.removal.lead")}
        meta={t("keep.removal.of", { title })}
      />
      <FormProblems rejected={rejected} />
      <RemoveText
        secret={field("secret")}
        confirm={field("confirm")}
        places={Number(field("places").value ?? 0)}
        here={`/documents/${id}/removal`}
      />
      <RemovePictures pictures={pictures} chosen={field("pictures[]")} sure={field("sure")} />
    </Page>
  );
}
