import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { type Column, Table } from "#app/components/table.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { AccountLink } from "#app/domain/account/repository.ts";

type Row = Pick<AccountLink, "hash" | "name" | "email" | "role" | "expiresAt">;

export function OpenInvitations({ open }: { readonly open: readonly Row[] }) {
  const { t } = useView();
  const columns: readonly Column<Row>[] = [
    { key: "name", label: t("settings.name"), heading: true, cell: (row) => row.name },
    { key: "email", label: t("settings.email"), cell: (row) => row.email },
    { key: "role", label: t("settings.role"), cell: (row) => t(`words.role.${row.role}`) },
    { key: "until", label: t("settings.until"), cell: (row) => <DateTime at={row.expiresAt} /> },
    {
      key: "withdraw",
      label: t("settings.withdraw"),
      labelHidden: true,
      cell: (row) => (
        <form method="post">
          <input type="hidden" name="hash" value={row.hash} />
          <Button intent="withdraw" look="secondary" small>
            {t("settings.withdraw")}
            <span className="visually-hidden"> ({row.name})</span>
          </Button>
        </form>
      ),
    },
  ];
  return (
    <Card title={t("settings.openTitle")} plain>
      {open.length === 0 ? (
        <EmptyState>{t("settings.openEmpty")}</EmptyState>
      ) : (
        <Table
          caption={t("settings.openTitle")}
          captionHidden
          columns={columns}
          rows={open}
          rowKey={(row) => row.hash}
        />
      )}
    </Card>
  );
}
