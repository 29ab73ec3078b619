import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";
import { formatDate } from "#app/i18n/format.ts";
import type { ArticleReading } from "./load.server.ts";

/** Once review is due: calmly, that nobody has confirmed it lately, and the button that does. */
export function Review({ it }: { readonly it: ArticleReading }) {
  const view = useView();
  const { t, locale } = view;
  if (it.daysOverdue === null) return null;
  const since =
    it.daysOverdue === 0
      ? t("knowledge.article.dueToday")
      : t("knowledge.article.dueSince", { count: it.daysOverdue });
  const when = formatDate(view, it.verifiedAt ?? it.publishedAt);
  return (
    <div lang={locale}>
      <Notice tone="warning" action={it.mayWrite && <VerifyButton id={it.id} />}>
        <strong>{since}</strong> {t("knowledge.article.dueText", { when })}
      </Notice>
    </div>
  );
}

export function VerifyButton({ id }: { readonly id: string }) {
  const { t } = useView();
  return (
    <form method="post" action={`/articles/${id}/verification`}>
      <Button look="secondary" icon="check" small>
        {t("knowledge.article.verify")}
      </Button>
    </form>
  );
}
