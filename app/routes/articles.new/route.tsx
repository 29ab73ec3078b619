import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ArticleFields } from "#app/components/reading/article-form.tsx";
import { useView } from "#app/components/view.tsx";
import { DEFAULT_REVIEW_DAYS } from "#app/domain/knowledge/article.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { ArticleForm } from "#app/http/article-form.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { choicesOf } from "#app/http/choices.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { writeArticle } from "#app/usecases/knowledge/write-article.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "knowledge.article.new");

/** The search that found nothing may bring its words along as a title, a service's or a tag's page their name. */
export async function loader(asked: LoaderFunctionArgs) {
  const person = await requireRight(asked, "write");
  const given = new URL(asked.request.url).searchParams;
  const brought = (name: string) => (given.get(name) ?? "").slice(0, 200);
  return {
    ...(await choicesOf(asked.context.services)),
    article: {
      title: brought("title"),
      type: "note" as const,
      body: "",
      services: brought("service"),
      tags: brought("tag"),
      owner: person.id,
      verifier: null,
      reviewDays: DEFAULT_REVIEW_DAYS,
    },
  };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const { services } = asked.context;
  const form = await readForm(asked.request);
  const parsed = parseForm(ArticleForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { owner, verifier, ...article } = parsed.value;
  const known = async (id: string) => (id && (await services.people.find(id)) ? id : null);
  const result = await writeArticle(services, {
    article: { ...article, ownerId: await known(owner), verifierId: await known(verifier) },
    by: person.id,
  });
  return answer(services, result, {
    typed: typedOf(form),
    to: ({ id }) => `/articles/${id}`,
    notice: { kind: "done", key: "knowledge.article.created" },
  });
}

export default function NewArticle() {
  const { t } = useView();
  const rejected = useActionData<typeof action>();
  const { article, people, services } = useLoaderData<typeof loader>();
  return (
    <Page
      crumbs={[{ label: t("shell.knowledge"), href: "/knowledge" }, { label: t("knowledge.article.new") }]}
    >
      <PageHead title={t("knowledge.article.new")} lead={t("knowledge.article.newLead")} />
      <FormProblems rejected={rejected} />
      <form className="form" method="post" id="article">
        <ArticleFields article={article} people={people} services={services} rejected={rejected}>
          <div className="form-actions">
            <Button>{t("knowledge.article.create")}</Button>
          </div>
        </ArticleFields>
      </form>
    </Page>
  );
}
