import type { Services } from "#app/services.server.ts";

/** Everything somebody leaves behind: postmortems not filed yet, open actions, articles they own or verify, services nobody else knows. */
export async function workOf({ lists, clock }: Services, personId: string) {
  const running = await lists.postmortems(
    { personId, status: ["draft", "in_review"], now: clock.now().toISOString() },
    { limit: MOST },
  );
  const { items } = await lists.actions(
    { owner: personId, status: ["open", "in_progress"] },
    { limit: MOST },
  );
  const [articles, sole] = [await lists.articlesOf(personId), await lists.soleKnowledge(personId)];
  return {
    postmortems: running.items
      .filter(({ owner }) => owner?.id === personId)
      .map(({ id, title }) => ({ id, title })),
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
const MOST = 500;

export type Work = Awaited<ReturnType<typeof workOf>>;
