import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { Table } from "#app/components/table.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { requireRight } from "#app/http/auth.server.ts";
import { namesById } from "#app/http/names.server.ts";
import { titled } from "#app/http/title.ts";
import { listBin } from "#app/usecases/document/list-bin.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "keep.bin.title");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requireRight(asked, "write");
  const { services } = asked.context;
  const names = await namesById(services);
  const binned = await listBin(services, { by: person });
  return {
    binned: binned.map(({ binnedBy, ...row }) => ({
      ...row,
      by: binnedBy === null ? null : (names[binnedBy] ?? null),
    })),
  };
}

export default function Bin() {
  const { t } = useView();
  const { binned } = useLoaderData<typeof loader>();
  return (
    <Page crumbs={[{ label: t("keep.bin.title") }]}>
      <PageHead title={t("keep.bin.title")} lead={binned.length > 0 && t("keep.bin.lead")} />
      <SettingsTabs current="/bin" />
      {binned.length === 0 ? (
        <EmptyState>{t("keep.bin.empty")}</EmptyState>
      ) : (
        <Table
          caption={t("keep.bin.caption")}
          captionHidden
          rows={binned}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "what",
              label: t("keep.bin.what"),
              heading: true,
              cell: (row) => (
                <div>
                  {row.title}
                  <div className="hint">{t(`words.${row.kind}`)}</div>
                </div>
              ),
            },
            {
              key: "binned",
              label: t("keep.bin.binned"),
              cell: (row) => (
                <div>
                  <DateTime at={row.binnedAt} />
                  <div className="hint">{row.by ?? t("keep.somebody")}</div>
                </div>
              ),
            },
            {
              key: "left",
              label: t("keep.bin.left"),
              cell: (row) => t("keep.bin.leftDays", { count: row.daysLeft }),
            },
            {
              key: "out",
              label: t("keep.bin.takeOut"),
              cell: (row) => (
                <form method="post" action={`/documents/${row.id}/bin`}>
                  <Button intent="takeOut" look="secondary" small>
                    {t("keep.bin.takeOut")}
                    <span className="visually-hidden">: {row.title}</span>
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}
