import { formatNumber } from "#app/i18n/format.ts";
import { useView } from "./view.tsx";

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  readonly count?: number;
}

/** Links between views of the same thing; `label` names them for screen readers. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) {
  const view = useView();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="count">{formatNumber(view, tab.count)}</span>}
        </a>
      ))}
    </nav>
  );
}
