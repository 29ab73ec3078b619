import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { CoachForm } from "#app/components/coach/coach-form.tsx";
import { placeAddress } from "#app/components/coach/finding-view.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { documentPath } from "#app/components/keep/document-path.ts";
import { fieldWords } from "#app/components/keep/field-words.ts";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useView } from "#app/components/view.tsx";
import { fieldTitle } from "#app/domain/document/field-title.ts";
import { notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { chooseAboutFinding } from "#app/http/coach-choice.server.ts";
import { coachFindings } from "#app/http/coach-findings.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { safePath } from "#app/http/redirect.server.ts";
import { titled } from "#app/http/title.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "coaching.page.title");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requireRight(asked, "write");
  const document = await findDocument(asked);
  const findings = coachFindings(asked.context.services, document, localeOf(asked.request, person));
  const places = [...new Set(findings.map(({ place }) => place))];
  return {
    id: document.id,
    kind: document.kind,
    title: String(document.fields.get("title") ?? ""),
    places: places.map((place) => ({
      place,
      title: fieldTitle(place.split(".")[0] ?? place, document.fields),
    })),
    findings,
  };
}

/** Sets a finding aside or takes it back: from here, and from the lists of the steps. */
export async function action(asked: ActionFunctionArgs) {
  const by = await requireRight(asked, "write");
  const { id } = await findDocument(asked);
  const form = await readForm(asked.request);
  const chosen = await chooseAboutFinding(asked.context.services, { id, form, by });
  if (!chosen) throw notFound();
  const to = safePath(form.get("returnTo")?.toString()) ?? `/documents/${id}/coach`;
  return redirectWith(asked.context.services, `${to.split("#")[0]}#${chosen.anchor}`, chosen.notice);
}

export default function ReadThrough() {
  const view = useView();
  const { t } = view;
  const { id, kind, title, places, findings } = useLoaderData<typeof loader>();
  const open = findings.filter(({ reason }) => reason === null).length;
  const home = documentPath({ id, kind });
  return (
    <Page crumbs={[{ label: title, href: home }, { label: t("coaching.page.title") }]}>
      <PageHead
        title={t("coaching.page.title")}
        lead={t("coaching.page.lead")}
        meta={open > 0 && <span>{t("coaching.page.count", { count: open })}</span>}
        actions={<ButtonLink href={home}>{t("coaching.page.back")}</ButtonLink>}
      />
      {findings.length === 0 && <EmptyState>{t("coaching.page.none")}</EmptyState>}
      <div className="stack-large coach-through">
        {places.map(({ place, title }) => {
          const here = findings.find((finding) => finding.place === place);
          return (
            <section key={place}>
              <h2>{fieldWords(view, title)}</h2>
              <CoachForm
                documentId={id}
                place={place}
                findings={findings}
                returnTo={`/documents/${id}/coach`}
                open
              />
              {here && <a href={placeAddress(id, here)}>{t("coaching.page.edit")}</a>}
            </section>
          );
        })}
      </div>
    </Page>
  );
}
