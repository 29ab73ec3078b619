import { Card, Row, Rows } from "../card.tsx";
import { useView } from "../view.tsx";

/** Articles one answers for that nobody has read again in their interval. */
export function ArticlesDue({
  articles,
}: {
  readonly articles: readonly { readonly id: string; readonly title: string; readonly days: number }[];
}) {
  const { t } = useView();
  if (articles.length === 0) return null;
  return (
    <Card plain title={t("home.articles")}>
      <Rows>
        {articles.map((article) => (
          <Row
            key={article.id}
            title={article.title}
            href={`/articles/${article.id}`}
            meta={<span>{t("home.reviewDue", { count: article.days })}</span>}
          />
        ))}
      </Rows>
    </Card>
  );
}
