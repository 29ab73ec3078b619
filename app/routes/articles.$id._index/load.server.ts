import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import { articleFrom, daysOverdue, reviewDueAt } from "#app/domain/knowledge/article.ts";
import { headingBaseFor } from "#app/domain/markdown/heading-base.ts";
import { type RenderedMarkdown, renderMarkdown } from "#app/domain/markdown/render.ts";
import { textLanguage } from "#app/domain/markdown/text-language.ts";
import { withoutTitle } from "#app/domain/markdown/without-title.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { createRendered } from "#app/http/rendered.server.ts";

const MOST_CONTENTS = 30;

const rendered = createRendered<RenderedMarkdown>(24 * 1024 * 1024, (text) => text.html.length * 2);

/** Everything the page of an article shows. */
export async function loadArticle(asked: LoaderFunctionArgs, person: Person) {
  const { services } = asked.context;
  const article = articleFrom(await findDocument(asked, "article"));
  const nameOf = async (id: string | null) => (id && (await services.people.find(id))?.name) || null;
  const { html, headings, truncated } = rendered(`${article.id} ${article.revision}`, () => {
    const body = withoutTitle(article.body, article.title);
    return renderMarkdown(body, { headingBase: headingBaseFor(body, 2) });
  });
  const { id, title, type, tags, reviewDays, verifiedAt, publishedAt, updatedAt, path } = article;
  return {
    id,
    title,
    type,
    tags,
    services: article.services,
    html: article.body.trim() === "" ? null : html,
    truncated,
    lang: textLanguage(`${title}\n${article.body}`),
    headings: headings
      .filter((heading) => heading.level <= 3 && heading.text !== "")
      .slice(0, MOST_CONTENTS)
      .map(({ id: anchor, text, level }) => ({ id: anchor, label: text, level })),
    owner: await nameOf(article.ownerId),
    verifier: await nameOf(article.verifierId),
    reviewDays,
    reviewDueAt: reviewDueAt(article),
    daysOverdue: daysOverdue(article, services.clock.now()),
    verifiedAt,
    publishedAt,
    updatedAt,
    path,
    mayWrite: may(person, "write"),
  };
}

export type ArticleReading = Awaited<ReturnType<typeof loadArticle>>;
