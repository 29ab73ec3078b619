import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { CoachList } from "#app/components/coach/coach-list.tsx";
import { CoachStatus } from "#app/components/coach/coach-status.tsx";
import { FirstButton } from "#app/components/first-button.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ArticleFields } from "#app/components/reading/article-form.tsx";
import { SaveState } from "#app/components/save-state.tsx";
import { useView } from "#app/components/view.tsx";
import { articleFrom } from "#app/domain/knowledge/article.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { reviseFromForm } from "#app/http/article.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { choicesOf } from "#app/http/choices.server.ts";
import { chooseAboutFinding } from "#app/http/coach-choice.server.ts";
import { coachFindings } from "#app/http/coach-findings.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { typedOf } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "knowledge.article.edit");

/** Characters; what is longer is read through when somebody asks for it. */
const READ_ALONG = 50_000;

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requireRight(asked, "write");
  const stored = await findDocument(asked, "article");
  const article = articleFrom(stored);
  return {
    id: article.id,
    findings: coachFindings(
      asked.context.services,
      stored,
      localeOf(asked.request, person),
      ({ text }) => text.length <= READ_ALONG,
    ),
    revision: article.revision,
    ...(await choicesOf(asked.context.services)),
    article: {
      title: article.title,
      type: article.type,
      body: article.body,
      services: article.services.join(", "),
      tags: article.tags.join(", "),
      owner: article.ownerId,
      verifier: article.verifierId,
      reviewDays: article.reviewDays,
    },
  };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const form = await readForm(asked.request);
  const typed = typedOf(form);
  const revised = await reviseFromForm(asked, form, person);
  if (revised.kind === "unreadable") return badInput(revised.errors, typed);
  if (revised.kind === "done") {
    const { id } = revised.value.article;
    const chosen = await chooseAboutFinding(asked.context.services, { id, form, by: person });
    if (chosen)
      return redirectWith(asked.context.services, `/articles/${id}/edit#${chosen.anchor}`, chosen.notice);
  }
  return answer(asked.context.services, revised, {
    typed,
    to: ({ article }) => `/articles/${article.id}`,
    notice: { kind: "done", key: "knowledge.article.saved" },
  });
}

export default function EditArticle() {
  const { t } = useView();
  const rejected = useActionData<typeof action>();
  const { id, revision, article, people, services, findings } = useLoaderData<typeof loader>();
  const crumbs = [
    { label: t("shell.knowledge"), href: "/knowledge" },
    { label: article.title, href: `/articles/${id}` },
    { label: t("knowledge.article.edit") },
  ];
  return (
    <Page crumbs={crumbs} top={<SaveState form="article" />}>
      <CoachStatus />
      <PageHead title={t("knowledge.article.edit")} />
      <FormProblems rejected={rejected} />
      <form
        className="form"
        method="post"
        id="article"
        data-autosave={`${id}/article`}
        data-autosave-to={`/articles/${id}/fields`}
      >
        <input type="hidden" name="revision" value={String(rejected?.typed.revision ?? revision)} />
        <FirstButton words={t("knowledge.article.save")} />
        <ArticleFields
          article={article}
          people={people}
          services={services}
          rejected={rejected}
          uploadTo={`/attachments?document=${id}`}
          asked={<CoachList place="body" findings={findings} open={false} />}
        >
          <div className="form-actions">
            <Button>{t("knowledge.article.save")}</Button>
            <ButtonLink href={`/articles/${id}`} look="quiet">
              {t("knowledge.article.read")}
            </ButtonLink>
            <ButtonLink href={`/documents/${id}/coach`} look="quiet">
              {t("coaching.page.link")}
            </ButtonLink>
            <ButtonLink href={`/documents/${id}/pictures`} look="quiet">
              {t("knowledge.article.pictures")}
            </ButtonLink>
          </div>
        </ArticleFields>
      </form>
    </Page>
  );
}
