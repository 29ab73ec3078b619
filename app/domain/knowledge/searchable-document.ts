import type { Postmortem } from "../postmortem/postmortem.ts";
import { headingsOf, type Searchable } from "../search/searchable.ts";
import type { Article } from "./article.ts";
import { keptWords } from "./kept-words.ts";

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
  const kept = keptWords(postmortem.extra);
  const body = [kept.text, ...bodies, ...Object.values(postmortem.impact), ...events, ...actions]
    .filter(Boolean)
    .join("\n\n");
  return {
    id: postmortem.id,
    kind: "postmortem",
    title: postmortem.title,
    headings: headingsOf(bodies.join("\n\n")),
    names: `#${postmortem.number}\n${kept.names}`,
    body,
    path: postmortem.path,
    url: `/postmortems/${postmortem.id}`,
    services: postmortem.services,
    tags: postmortem.tags,
  };
}

export function searchableArticle(article: Article): Filed {
  const kept = keptWords(article.extra);
  return {
    id: article.id,
    kind: "article",
    title: article.title,
    headings: headingsOf(article.body),
    names: kept.names,
    body: kept.text === "" ? article.body : `${kept.text}\n\n${article.body}`,
    path: article.path,
    url: `/articles/${article.id}`,
    services: article.services,
    tags: article.tags,
  };
}
