import type { FieldValue } from "#app/domain/document/document.ts";
import { type Article, articleFrom, DEFAULT_REVIEW_DAYS } from "#app/domain/knowledge/article.ts";
import type { Needs } from "../needs.ts";
import { done, type Result } from "../result.ts";

export type NewArticle = Pick<
  Article,
  "title" | "type" | "body" | "services" | "tags" | "ownerId" | "verifierId"
> &
  Partial<Pick<Article, "reviewDays">>;

/** Writes an article; it is in the knowledge store, and searchable, at once. */
export async function writeArticle(
  { documents, clock, newId }: Pick<Needs, "documents" | "clock" | "newId">,
  { article, by }: { article: NewArticle; by: string },
): Promise<Result<Article>> {
  const at = clock.now().toISOString();
  const fields = new Map<string, FieldValue>([
    ["title", article.title],
    ["type", article.type],
    ["body", article.body],
    ["services", [...article.services]],
    ["tags", [...article.tags]],
    ["reviewDays", article.reviewDays ?? DEFAULT_REVIEW_DAYS],
    ["publishedAt", at],
  ]);
  if (article.ownerId) fields.set("owner", article.ownerId);
  if (article.verifierId) fields.set("verifier", article.verifierId);
  const stored = await documents.create({ id: newId(), kind: "article", fields, by, at });
  return done(articleFrom(stored));
}
