import type { Changes } from "#app/domain/document/document.ts";
import { type Article, articleFrom } from "#app/domain/knowledge/article.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

export async function reviseArticle(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  edit: { id: string; base: number; changes: Changes; by: string },
): Promise<Result<{ article: Article; changed: boolean; merged: boolean }>> {
  const stored = await findStanding(needs, edit.id, "article");
  if (!stored) return missing;
  const saved = await saveDocument(needs, edit);
  if (saved.kind !== "done") return saved;
  const { document, changed, merged } = saved.value;
  return done({ article: articleFrom(document), changed, merged });
}
