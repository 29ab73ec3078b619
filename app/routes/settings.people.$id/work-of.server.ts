import type { Services } from "#app/services.server.ts";

/** Everything somebody leaves behind: open actions, articles they own or verify, services nobody else knows. */
export async function workOf({ lists }: Services, personId: string) {
  const { items } = await lists.actions(
    { owner: personId, status: ["open", "in_progress"] },
    { limit: MOST_ACTIONS },
  );
  const [articles, sole] = [await lists.articlesOf(personId), await lists.soleKnowledge(personId)];
  return {
    actions: items.map(({ id, title, dueOn, postmortem }) => ({
      id,
      title,
      dueOn,
      postmortem: { id: postmortem.id, title: postmortem.title },
    })),
    articles: articles.map(({ id, title }) => ({ id, title })),
    sole,
  };
}

/** More at once than anybody should own; the rest shows once these are handed over. */
const MOST_ACTIONS = 500;

export type Work = Awaited<ReturnType<typeof workOf>>;
