import type { Person } from "#app/domain/account/person.ts";
import type { Article } from "#app/domain/knowledge/article.ts";
import type { Services } from "#app/services.server.ts";
import { reviseArticle } from "#app/usecases/knowledge/revise-article.ts";
import type { Result } from "#app/usecases/result.ts";
import { ArticleForm, articleChanges, partOfArticle } from "./article-form.server.ts";
import { type FieldErrors, parseForm } from "./form.server.ts";

interface Asked {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: { readonly services: Services };
}

export type Revision =
  | Result<{ readonly article: Article; readonly changed: boolean; readonly merged: boolean }>
  | { readonly kind: "unreadable"; readonly errors: FieldErrors };

/** Saves what the form says, based on the revision it carries; with `changed` (sent by enhance/autosave.ts) only that. */
export async function reviseFromForm(
  { params, context: { services } }: Asked,
  form: FormData,
  person: Person,
): Promise<Revision> {
  const changed = form.getAll("changed").map(String);
  const schema = changed.length > 0 ? partOfArticle(changed) : ArticleForm;
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return { kind: "unreadable", errors: parsed.errors };
  const ids = new Set((await services.people.all()).map((each) => each.id));
  return reviseArticle(services, {
    id: params.id ?? "",
    base: Number(form.get("revision")),
    changes: articleChanges(parsed.value, ids),
    by: person.id,
  });
}
