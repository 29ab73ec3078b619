import type { ReactNode } from "react";
import { useView } from "#app/components/view.tsx";
import type { Reading } from "./load.server.ts";

/** Parts of the page that were written with hindsight: folded while one reads what was known at a moment. */
export function Afterwards({
  it,
  part,
  titles,
  children,
}: {
  readonly it: Reading;
  /** Names the part, so that the slider can put another state of it in its place. */
  readonly part: string;
  readonly titles: readonly string[];
  readonly children: ReactNode;
}) {
  const { t, locale } = useView();
  if (it.moment === null || titles.length === 0)
    return (
      <div className="article-part" data-known={part}>
        {children}
      </div>
    );
  return (
    <details className="afterwards" id={`afterwards-${part}`} data-known={part}>
      <summary lang={locale}>
        {t("reading.afterwards", { what: titles.join(locale === "ja" ? "、" : ", ") })}
      </summary>
      <div className="article-part">{children}</div>
    </details>
  );
}
