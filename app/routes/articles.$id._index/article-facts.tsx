import { Facts } from "#app/components/facts.tsx";
import { Places } from "#app/components/reading/places.tsx";
import { Day } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { ArticleReading } from "./load.server.ts";
import { VerifyButton } from "./review.tsx";

/** Under the text: where it is filed, who answers for it, and when somebody last confirmed it. */
export function ArticleFacts({ it }: { readonly it: ArticleReading }) {
  const { t, locale } = useView();
  return (
    <section className="article-section" id="facts" lang={locale}>
      <h2>{t("knowledge.article.facts")}</h2>
      <Facts
        facts={[
          {
            name: t("reading.services"),
            value: it.services.length > 0 && <Places names={it.services} filter="service" />,
          },
          { name: t("reading.tags"), value: it.tags.length > 0 && <Places names={it.tags} filter="tag" /> },
          { name: t("knowledge.article.owner"), value: it.owner ?? t("knowledge.article.nobody") },
          { name: t("knowledge.article.verifier"), value: it.verifier },
          {
            name: t("knowledge.article.verifiedOn"),
            value: it.verifiedAt ? <Day on={it.verifiedAt} /> : t("knowledge.article.never"),
          },
          {
            name: t("knowledge.article.nextReview"),
            value: <Day on={it.reviewDueAt} />,
          },
          { name: t("knowledge.article.written"), value: <Day on={it.publishedAt} /> },
          { name: t("knowledge.article.changed"), value: <Day on={it.updatedAt} /> },
          { name: t("knowledge.article.imported"), value: it.path },
        ].filter((fact) => fact.value !== false)}
      />
      {it.mayWrite && (
        <div className="cluster verify">
          <VerifyButton id={it.id} />
          <span className="hint">{t("knowledge.article.verifyHint")}</span>
        </div>
      )}
    </section>
  );
}
