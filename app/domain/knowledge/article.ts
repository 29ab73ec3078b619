import type { FieldValue, StoredDocument } from "../document/document.ts";

export const ARTICLE_TYPES = ["runbook", "how_to", "decision", "faq", "note"] as const;
export type ArticleType = (typeof ARTICLE_TYPES)[number];

/** Articles are read again every 90 days unless somebody sets another interval (Guru's default). */
export const DEFAULT_REVIEW_DAYS = 90;

export interface Article {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly type: ArticleType;
  readonly body: string;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  readonly ownerId: string | null;
  readonly verifierId: string | null;
  readonly reviewDays: number;
  readonly verifiedAt: string | null;
  readonly publishedAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string | null;
  readonly updatedBy: string | null;
  readonly imported: boolean;
  readonly path: string | null;
  /** Kept from an imported file's front matter, exported again. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export function articleFrom(stored: StoredDocument): Article {
  const { fields } = stored;
  return {
    id: stored.id,
    revision: stored.revision,
    title: text(fields.get("title")),
    type: articleType(text(fields.get("type"))),
    body: text(fields.get("body")),
    services: list(fields.get("services")),
    tags: list(fields.get("tags")),
    ownerId: text(fields.get("owner")) || null,
    verifierId: text(fields.get("verifier")) || null,
    reviewDays:
      typeof fields.get("reviewDays") === "number" ? Number(fields.get("reviewDays")) : DEFAULT_REVIEW_DAYS,
    verifiedAt: text(fields.get("verifiedAt")) || null,
    publishedAt: text(fields.get("publishedAt")) || stored.createdAt,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    createdBy: stored.createdBy,
    updatedBy: stored.updatedBy,
    imported: stored.origin !== null,
    path: stored.origin?.path ?? null,
    extra: (fields.get("extra") as Record<string, unknown> | undefined) ?? {},
  };
}

export function articleType(value: string): ArticleType {
  const known = value.toLowerCase().replaceAll("-", "_");
  return (ARTICLE_TYPES as readonly string[]).includes(known) ? (known as ArticleType) : "note";
}

/** When the article falls due for review: so many days after the last verification, else after publication. */
export function reviewDueAt(article: Pick<Article, "verifiedAt" | "publishedAt" | "reviewDays">): string {
  const since = Date.parse(article.verifiedAt ?? article.publishedAt);
  return new Date(since + article.reviewDays * 86_400_000).toISOString();
}

/** Whole days since review fell due; null while it is not. */
export function daysOverdue(
  article: Pick<Article, "verifiedAt" | "publishedAt" | "reviewDays">,
  now: Date,
): number | null {
  const late = now.getTime() - Date.parse(reviewDueAt(article));
  return late < 0 ? null : Math.floor(late / 86_400_000);
}

function text(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function list(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value)
    ? value.filter((item: FieldValue): item is string => typeof item === "string")
    : [];
}
