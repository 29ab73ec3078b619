import { z } from "zod";
import { readServiceNames, readTagPaths } from "#app/domain/catalogue/name-list.ts";
import type { Changes, FieldValue } from "#app/domain/document/document.ts";
import { ARTICLE_TYPES } from "#app/domain/knowledge/article.ts";

const LONGEST_TITLE = 200;
const LONGEST_BODY = 500_000;

/** What the article form says, by the names of its controls; those of the article's fields. */
export const ArticleForm = z.object({
  title: z.string().trim().min(1, "required").max(LONGEST_TITLE, `tooLong:${LONGEST_TITLE}`),
  type: z.enum(ARTICLE_TYPES, "choose"),
  body: z.string().max(LONGEST_BODY, `tooLong:${LONGEST_BODY}`),
  services: z
    .string()
    .refine((text) => readServiceNames(text).wrong === null, "tooLong:80")
    .transform((text) => readServiceNames(text).names),
  tags: z
    .string()
    .refine((text) => readTagPaths(text).wrong === null, "tag")
    .transform((text) => readTagPaths(text).names),
  owner: z.string(),
  verifier: z.string(),
  reviewDays: z
    .string()
    .trim()
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= 1, "number")
    .transform(Number),
});

/** Only the controls a self-saving form says were changed. */
export function partOfArticle(changed: readonly string[]) {
  const names = Object.keys(ArticleForm.shape) as (keyof typeof ArticleForm.shape)[];
  const picked = Object.fromEntries(
    names.filter((name) => changed.includes(name)).map((name) => [name, true as const]),
  );
  return ArticleForm.pick(picked as Partial<Record<keyof typeof ArticleForm.shape, true>>);
}

/** A person who is not there (any more) is nobody. */
export function articleChanges(
  form: Partial<z.output<typeof ArticleForm>>,
  people: { readonly has: (id: string) => boolean },
): Changes {
  const changes = new Map<string, FieldValue>();
  for (const [name, value] of Object.entries(form)) {
    if (value === undefined) continue;
    if (name === "owner" || name === "verifier") {
      changes.set(name, typeof value === "string" && people.has(value) ? value : null);
    } else changes.set(name, Array.isArray(value) ? [...value] : (value as string | number));
  }
  return changes;
}
