import type { KnowledgeRow } from "#app/domain/lists.ts";
import { Card } from "../card.tsx";
import { Day } from "../time.tsx";
import { useView } from "../view.tsx";

/** A few filed documents, quietly: for reading when nothing presses. */
export function Filed({
  title,
  rows,
  more,
}: {
  readonly title: string;
  readonly rows: readonly Pick<KnowledgeRow, "id" | "kind" | "title" | "publishedAt">[];
  readonly more?: { readonly href: string; readonly label: string };
}) {
  const { t } = useView();
  if (rows.length === 0) return null;
  return (
    <Card plain title={title} aside={more && <a href={more.href}>{more.label}</a>}>
      <ul className="filed">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={row.kind === "article" ? `/articles/${row.id}` : `/postmortems/${row.id}`}>
              {row.title}
            </a>
            <span className="meta">
              <span>{t(row.kind === "article" ? "words.article" : "words.postmortem")}</span>
              <Day on={row.publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
