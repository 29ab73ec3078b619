import { ButtonLink } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Page, PlainPage } from "./page.tsx";
import { PageHead } from "./page-head.tsx";
import { useView } from "./view.tsx";

/** The page for what cannot be shown: missing, forbidden, or broken on our side. */
export function Problem({ status, id }: { readonly status: number; readonly id?: string }) {
  const { t, person } = useView();
  const Frame = person ? Page : PlainPage;
  const [title, words] =
    status === 404
      ? [t("errors.notFound"), t("errors.notFoundText")]
      : status === 403
        ? [t("errors.forbidden"), t("errors.forbiddenText")]
        : [t("errors.broken"), t("errors.brokenText", { id: id ?? "" })];
  return (
    <Frame>
      <PageHead title={title} />
      <EmptyState action={<ButtonLink href="/">{t("errors.backHome")}</ButtonLink>}>{words}</EmptyState>
    </Frame>
  );
}
