import { formatNumber } from "#app/i18n/format.ts";
import type { MessageKey } from "#app/i18n/translate.ts";
import { Icon } from "./icon.tsx";
import { useView } from "./view.tsx";

/** Previous and next, with what is shown of how many. */
export function Pagination(props: {
  readonly previous?: string | null;
  /** Where pages are only known forward, the way back leads to the first. */
  readonly previousLabel?: MessageKey;
  readonly next?: string | null;
  readonly range?: { readonly from: number; readonly to: number; readonly total: number };
}) {
  const view = useView();
  const { t } = view;
  if (!props.previous && !props.next) return null;
  const range = props.range && {
    from: formatNumber(view, props.range.from),
    to: formatNumber(view, props.range.to),
    total: formatNumber(view, props.range.total),
  };
  return (
    <nav className="pagination" aria-label={t("shell.pages")}>
      {props.previous && (
        <a className="button button-secondary" href={props.previous} rel="prev">
          <Icon name="left" />
          {t(props.previousLabel ?? "shell.previous")}
        </a>
      )}
      {range && <span className="figures">{t("shell.pageOf", range)}</span>}
      {props.next && (
        <a className="button button-secondary" href={props.next} rel="next">
          {t("shell.next")}
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
