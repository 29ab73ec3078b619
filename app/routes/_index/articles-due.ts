import { articleFrom, daysOverdue } from "#app/domain/knowledge/article.ts";
import type { Services } from "#app/services.server.ts";

/** Articles a person owns or verifies that have fallen due for review, longest overdue first. */
export async function articlesDue(
  { lists, documents, clock }: Pick<Services, "lists" | "documents" | "clock">,
  personId: string,
): Promise<readonly { id: string; title: string; days: number }[]> {
  const mine = await lists.articlesOf(personId);
  const stored = await documents.findMany(mine.map((article) => article.id));
  return stored
    .map(articleFrom)
    .flatMap((article) => {
      const days = daysOverdue(article, clock.now());
      return days === null ? [] : [{ id: article.id, title: article.title, days: days + 1 }];
    })
    .sort((a, b) => b.days - a.days);
}
