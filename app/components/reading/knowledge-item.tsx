import type { KnowledgeRow } from "#app/domain/lists.ts";
import { SeverityBadge } from "../badges.tsx";
import { Row } from "../card.tsx";
import { Day } from "../time.tsx";
import { useView } from "../view.tsx";

const MOST_TAGS = 4;

/** A filed document in a list: its title, what it is, when it was filed, under what. */
export function KnowledgeItem({ item }: { readonly item: KnowledgeRow }) {
  const { t } = useView();
  return (
    <Row
      title={item.title}
      href={`/${item.kind === "article" ? "articles" : "postmortems"}/${item.id}`}
      meta={
        <>
          <span>{t(item.kind === "article" ? "words.article" : "words.postmortem")}</span>
          {item.severity && <SeverityBadge severity={item.severity} />}
          <Day on={item.publishedAt} />
          {item.services.length > 0 && <span>{item.services.join(", ")}</span>}
          {item.tags.length > 0 && <span>{item.tags.slice(0, MOST_TAGS).join(" · ")}</span>}
        </>
      }
    />
  );
}
