import { ButtonLink } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { useView } from "../view.tsx";
import { isFiltered, type ListQuery, listAddress } from "./list-query.ts";

/** Why the list is empty: nothing was promised yet, nothing is like this, or the filters leave nothing. */
export function NoActions({ query }: { readonly query?: ListQuery }) {
  const { t } = useView();
  if (!query) {
    return (
      <EmptyState action={<ButtonLink href="/postmortems">{t("actions.toPostmortems")}</ButtonLink>}>
        {t("actions.none")}
      </EmptyState>
    );
  }
  if (!isFiltered(query)) return <EmptyState>{t(`actions.noneShown.${query.show}`)}</EmptyState>;
  const clear = listAddress(query, { team: null, owner: null, service: null, severity: null });
  return (
    <EmptyState action={<ButtonLink href={clear}>{t("actions.clear")}</ButtonLink>}>
      {t("actions.noneFiltered")}
    </EmptyState>
  );
}
