import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { requireRight } from "#app/http/auth.server.ts";
import { titled } from "#app/http/title.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "exchangePages.exportTitle");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "exportAll");
  return { documents: await asked.context.services.lists.knowledgeCount({}) };
}

export default function Export() {
  const { t } = useView();
  const { documents } = useLoaderData<typeof loader>();
  return (
    <Page crumbs={[{ label: t("exchangePages.exportTitle") }]}>
      <PageHead title={t("exchangePages.exportTitle")} lead={t("exchangePages.exportLead")} />
      <SettingsTabs current="/export" />
      <p>{t("exchangePages.exportCount", { count: documents })}</p>
      <p className="form-actions">
        <ButtonLink href="/export.zip" look="primary" download>
          {t("exchangePages.download")}
        </ButtonLink>
      </p>
      <p className="hint">{t("exchangePages.exportHint")}</p>
    </Page>
  );
}
