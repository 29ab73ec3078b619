import type { ReactNode } from "react";
import { useView } from "#app/components/view.tsx";
import { formatDateTime } from "#app/i18n/format.ts";

/** The line at the moment one reads from, and behind it, folded, what nobody could know yet. */
export function LaterEvents({
  moment,
  timeZone,
  count,
  children,
}: {
  readonly moment: string;
  readonly timeZone: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const view = useView();
  const { t, locale } = view;
  return (
    <>
      <p className="known-line" lang={locale}>
        {t("reading.asKnown", { time: formatDateTime(view, moment, { timeZone }) })}
      </p>
      {count > 0 && (
        <details className="later-events" id="later-events">
          <summary lang={locale}>{t("reading.laterEvents", { count })}</summary>
          {children}
        </details>
      )}
    </>
  );
}
