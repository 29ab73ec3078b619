import { useView } from "./view.tsx";

export interface TocEntry {
  readonly id: string;
  readonly label: string;
  /** 2 for a section, 3 below it. */
  readonly level?: number;
}

export function Toc({ entries }: { readonly entries: readonly TocEntry[] }) {
  const { t } = useView();
  if (entries.length < 2) return null;
  return (
    <nav className="toc" aria-labelledby="toc-title">
      <h2 id="toc-title">{t("shell.contents")}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} className={entry.level && entry.level > 2 ? "toc-deeper" : undefined}>
            <a href={`#${entry.id}`}>{entry.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
