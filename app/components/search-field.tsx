import { Icon } from "./icon.tsx";
import { useView } from "./view.tsx";

/** GET /search; `/` focuses it and suggestions come as one types (enhance/suggest.ts). */
export function SearchField({ query, large }: { readonly query?: string; readonly large?: boolean }) {
  const { t } = useView();
  const id = large ? "search-large" : "search";
  return (
    <search>
      <form className={large ? "search search-large" : "search"} action="/search" method="get" data-search="">
        <label className="visually-hidden" htmlFor={id}>
          {t("shell.search")}
        </label>
        <Icon name="search" />
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          placeholder={large ? t("shell.searchHint") : t("shell.search")}
          autoComplete="off"
          data-suggest="/search/suggest"
          data-suggest-label={t("shell.search")}
          data-shortcut="/"
          aria-keyshortcuts="/"
        />
        <span className="key" aria-hidden="true">
          /
        </span>
        {large && (
          <button className="button button-primary" type="submit">
            {t("shell.search")}
          </button>
        )}
      </form>
    </search>
  );
}
