import type { Locale } from "#app/domain/account/person.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { hasMessage, translator } from "#app/i18n/translate.ts";
import type { Services } from "#app/services.server.ts";
import type { Result } from "#app/usecases/result.ts";
import { absolute } from "./present.server.ts";
import { Problem } from "./problem.server.ts";

/** The value of a use-case that went through; every kind of no becomes its problem. */
export function unwrap<T>(services: Services, result: Result<T>, locale: Locale): T {
  switch (result.kind) {
    case "done":
      return result.value;
    case "missing":
      throw new Problem(404, "There is nothing under this id.");
    case "refused":
      throw refusalProblem(result.refusal, locale);
    case "stale": {
      const { revision, conflicts, draftId } = result.stale;
      throw new Problem(
        409,
        "Somebody else changed the same lines. Nothing was saved; your text is kept as a draft.",
        {
          revision,
          conflicts: conflicts.map(({ field, ...texts }) => ({
            key: field.replace(/^section:/, ""),
            ...texts,
          })),
          draft: { id: draftId, url: absolute(services, `/drafts/${draftId}`) },
        },
      );
    }
  }
}

function refusalProblem({ code, values }: Refusal, locale: Locale): Problem {
  const key = `refusals.${code}`;
  const detail = hasMessage(key) ? translator(locale)(key, values) : code;
  return new Problem(code === "notAllowed" ? 403 : 422, detail, { code, ...(values ? { values } : {}) });
}
