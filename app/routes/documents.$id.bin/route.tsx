import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { documentPath } from "#app/components/keep/document-path.ts";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useView } from "#app/components/view.tsx";
import { answer } from "#app/http/answer.server.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { binDocument, mayBin, takeOutOfBin } from "#app/usecases/document/bin-document.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "keep.bin.put");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const document = await findDocument(asked);
  if (!mayBin(person, document)) throw new Response(null, { status: 403 });
  return { id: document.id, kind: document.kind, title: String(document.fields.get("title") ?? "") };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const id = String(asked.params.id);
  const form = await readForm(asked.request);
  if (form.get("intent") === "takeOut") {
    const result = await takeOutOfBin(services, { id, by: person });
    const title = result.kind === "done" ? String(result.value.fields.get("title") ?? "") : "";
    return answer(services, result, {
      typed: {},
      to: documentPath,
      notice: { kind: "done", key: "keep.bin.takenOut", values: { title } },
    });
  }
  if (!mayBin(person, await findDocument(asked))) throw new Response(null, { status: 403 });
  if (form.get("intent") !== "put") throw new Response(null, { status: 400 });
  const result = await binDocument(services, { id, by: person });
  if (result.kind === "refused") throw new Response(null, { status: 403 });
  const title = result.kind === "done" ? String(result.value.fields.get("title") ?? "") : "";
  return answer(services, result, {
    typed: {},
    to: ({ kind }) => (kind === "article" ? "/knowledge" : "/postmortems"),
    notice: { kind: "done", key: "keep.bin.done", values: { title } },
  });
}

export default function PutInBin() {
  const { t } = useView();
  const { id, kind, title } = useLoaderData<typeof loader>();
  const to = documentPath({ id, kind });
  return (
    <Page crumbs={[{ label: title, href: to }, { label: t("keep.bin.put") }]}>
      <PageHead title={t("keep.bin.putTitle", { title })} lead={t("keep.bin.putText")} />
      <form method="post" className="form">
        <div className="form-actions">
          <Button intent="put">{t("keep.bin.put")}</Button>
          <ButtonLink href={to}>{t("keep.bin.keep")}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}
