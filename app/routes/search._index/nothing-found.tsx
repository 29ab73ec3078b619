import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useView } from "#app/components/view.tsx";
import { may } from "#app/domain/account/policy.ts";
import { searchPath } from "./asked.ts";
import type { Found } from "./load.server.ts";

/** Nobody has written it down, or with other words: what to try, and the way to write it. */
export function NothingFound({ it }: { readonly it: Found }) {
  const { t, person } = useView();
  const { q, kind, tag, service } = it.asked;
  const filtered = kind !== null || tag !== null || service !== null;
  const title = encodeURIComponent(q);
  return (
    <EmptyState
      action={
        <div className="cluster">
          {filtered && (
            <ButtonLink href={searchPath({ q, kind: null, tag: null, service: null })}>
              {t("search.withoutFilters")}
            </ButtonLink>
          )}
          {person && may(person, "write") && (
            <ButtonLink href={`/articles/new?title=${title}`} icon="plus">
              {t("search.write")}
            </ButtonLink>
          )}
        </div>
      }
    >
      <strong role="status">{t(filtered ? "search.nothingFiltered" : "search.nothing", { q })}</strong>
      <br />
      {t("search.nothingText")}
    </EmptyState>
  );
}
