import { ButtonLink } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { PlainPage } from "./page.tsx";
import { PageHead } from "./page-head.tsx";
import { useView } from "./view.tsx";

/** A link that opens nothing: used, withdrawn, run out or never made, all alike; `wait`: minutes after too many tries. */
export function ClosedLink({ wait }: { readonly wait: number }) {
  const { t } = useView();
  return (
    <PlainPage>
      <PageHead title={t("setup.closedTitle")} />
      <EmptyState action={<ButtonLink href="/sign-in">{t("setup.toSignIn")}</ButtonLink>}>
        {wait > 0 ? t("refusals.tooManyTries", { minutes: wait }) : t("setup.closedText")}
      </EmptyState>
    </PlainPage>
  );
}
