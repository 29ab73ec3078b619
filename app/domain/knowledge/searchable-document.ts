import type { Postmortem } from "../postmortem/postmortem.ts";
import { headingsOf, type Searchable } from "../search/searchable.ts";
import type { Article } from "./article.ts";

type Filed = Searchable & { readonly services: readonly string[]; readonly tags: readonly string[] };

/** A postmortem as search sees it: its sections, what happened, what was learned later and what was decided to do. */
export function searchablePostmortem(postmortem: Postmortem): Filed {
  const bodies = postmortem.sections.map((section) => section.body);
  const events = postmortem.events
    .filter((event) => !event.hidden)
    .map((event) =>
      [event.text, event.knownThen, event.believedThen, event.unknownThen, event.learnedLater].join("\n"),
    );
  const actions = postmortem.actions.map((action) => `${action.title}\n${action.verification}`);
  const body = [...bodies, ...Object.values(postmortem.impact), ...events, ...actions]
    .filter(Boolean)
    .join("\n\n");
  return {
    id: postmortem.id,
    kind: "postmortem",
    title: postmortem.title,
    headings: headingsOf(bodies.join("\n\n")),
    names: `#${postmortem.number}`,
    body,
    path: postmortem.path,
    url: `/postmortems/${postmortem.id}`,
    services: postmortem.services,
    tags: postmortem.tags,
  };
}

export function searchableArticle(article: Article): Filed {
  return {
    id: article.id,
    kind: "article",
    title: article.title,
    headings: headingsOf(article.body),
    names: "",
    body: article.body,
    path: article.path,
    url: `/articles/${article.id}`,
    services: article.services,
    tags: article.tags,
  };
}
