import type { Severity } from "#app/domain/postmortem/postmortem.ts";
import type { SnippetPart } from "#app/domain/search/search-index.ts";
import { SeverityBadge } from "../badges.tsx";
import { Row } from "../card.tsx";
import { Day } from "../time.tsx";
import { useView } from "../view.tsx";

export interface HitWords {
  readonly kind: "postmortem" | "article";
  readonly title: string;
  readonly url: string;
  readonly snippet: readonly SnippetPart[];
  readonly services: readonly string[];
  readonly severity: Severity | null;
  readonly publishedAt: string | null;
}

/** A document that answers: its title, the passage with the asked words marked, where and when. */
export function HitRow({ hit }: { readonly hit: HitWords }) {
  const { t } = useView();
  return (
    <Row
      title={hit.title}
      href={hit.url}
      meta={
        <>
          <span>{t(hit.kind === "article" ? "words.article" : "words.postmortem")}</span>
          {hit.severity && <SeverityBadge severity={hit.severity} />}
          {hit.publishedAt && <Day on={hit.publishedAt} />}
          {hit.services.length > 0 && <span>{hit.services.join(", ")}</span>}
        </>
      }
    >
      <p className="row-snippet">
        {placed(hit.snippet).map(({ place, text, marked }) =>
          marked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
        )}
      </p>
    </Row>
  );
}

/** Parts never move: their place is their key. */
function placed(parts: readonly SnippetPart[]) {
  return parts.map((part, place) => ({ ...part, place }));
}
