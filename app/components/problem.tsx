import type { MessageKey } from "#app/i18n/translate.ts";
import { ButtonLink } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Page, PlainPage } from "./page.tsx";
import { PageHead } from "./page-head.tsx";
import { useView } from "./view.tsx";

/** The page for what cannot be shown: missing, forbidden, or broken on our side. */
export function Problem({ status, id }: { readonly status: number; readonly id?: string }) {
  const { t, person } = useView();
  const Frame = person ? Page : PlainPage;
  return (
    <Frame>
      <PageHead title={t(problemTitle(status))} />
      <EmptyState action={<ButtonLink href="/">{t("errors.backHome")}</ButtonLink>}>
        {t(`${problemTitle(status)}Text`, { id: id ?? "" })}
      </EmptyState>
    </Frame>
  );
}

export function problemTitle(status: number) {
  switch (status) {
    case 400:
      return "errors.unreadable" satisfies MessageKey;
    case 404:
      return "errors.notFound" satisfies MessageKey;
    case 403:
      return "errors.forbidden" satisfies MessageKey;
    default:
      return "errors.broken" satisfies MessageKey;
  }
}
