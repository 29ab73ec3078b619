import { ButtonLink } from "../button.tsx";
import { Page } from "../page.tsx";
import { PageHead } from "../page-head.tsx";
import { useView } from "../view.tsx";

/** An organisation that has nothing here yet: what this is for, and the two ways to begin. */
export function FirstRun({
  may,
}: {
  readonly may: { readonly write: boolean; readonly importDocuments: boolean };
}) {
  const { t } = useView();
  return (
    <Page>
      <PageHead title={t("home.welcome")} lead={t("home.welcomeLead")} />
      {!may.write && <p className="hint">{t("home.nothingYet")}</p>}
      <div className="first-run">
        {may.write && (
          <section>
            <h2>{t("home.firstReport")}</h2>
            <p>{t("home.firstReportWhy")}</p>
            <ButtonLink href="/postmortems/new" look="primary" icon="plus">
              {t("home.report")}
            </ButtonLink>
          </section>
        )}
        {may.importDocuments && (
          <section>
            <h2>{t("home.firstImport")}</h2>
            <p>{t("home.firstImportWhy")}</p>
            <ButtonLink href="/import">{t("home.import")}</ButtonLink>
          </section>
        )}
        {may.write && (
          <section>
            <h2>{t("home.firstArticle")}</h2>
            <p>{t("home.firstArticleWhy")}</p>
            <ButtonLink href="/articles/new">{t("home.writeArticle")}</ButtonLink>
          </section>
        )}
      </div>
    </Page>
  );
}
