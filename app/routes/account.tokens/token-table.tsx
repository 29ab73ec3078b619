import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { type Column, Table } from "#app/components/table.tsx";
import { Day, RelativeTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { ApiToken } from "#app/domain/account/repository.ts";

type Row = Pick<ApiToken, "id" | "name" | "lastFour" | "createdAt" | "expiresAt" | "usedAt">;

export function TokenTable({ tokens }: { readonly tokens: readonly Row[] }) {
  const { t, now } = useView();
  if (tokens.length === 0) return <EmptyState>{t("account.tokensEmpty")}</EmptyState>;
  const runsOut = ({ expiresAt }: Row) => {
    if (expiresAt === null) return t("account.never");
    return Date.parse(expiresAt) <= now.getTime() ? t("account.expired") : <Day on={expiresAt} />;
  };
  const columns: readonly Column<Row>[] = [
    {
      key: "name",
      label: t("account.tokenName"),
      heading: true,
      cell: (row) => (
        <>
          {row.name} <code>…{row.lastFour}</code>
        </>
      ),
    },
    { key: "made", label: t("account.made"), cell: (row) => <Day on={row.createdAt} /> },
    { key: "out", label: t("account.runsOut"), cell: runsOut },
    {
      key: "used",
      label: t("account.lastUsed"),
      cell: (row) => (row.usedAt ? <RelativeTime at={row.usedAt} /> : t("account.neverUsed")),
    },
    {
      key: "revoke",
      label: t("account.revoke"),
      labelHidden: true,
      cell: (row) => (
        <form method="post">
          <input type="hidden" name="token" value={row.id} />
          <Button intent="revoke" look="secondary" small>
            {t("account.revoke")}
            <span className="visually-hidden"> ({row.name})</span>
          </Button>
        </form>
      ),
    },
  ];
  return (
    <Table
      caption={t("account.tokensTitle")}
      captionHidden
      columns={columns}
      rows={tokens}
      rowKey={(row) => row.id}
    />
  );
}
