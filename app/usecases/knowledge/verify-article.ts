import type { FieldValue } from "#app/domain/document/document.ts";
import { type Article, articleFrom } from "#app/domain/knowledge/article.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Notes that somebody read the article and that it holds: the next review is counted from now. */
export async function verifyArticle(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, by }: { id: string; by: string },
): Promise<Result<Article>> {
  const stored = await findStanding(needs, id, "article");
  if (!stored) return missing;
  const changes = new Map<string, FieldValue>([
    ["verifiedAt", needs.clock.now().toISOString()],
    ["verifier", by],
  ]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done(articleFrom(saved.value.document)) : saved;
}
