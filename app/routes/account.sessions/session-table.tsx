import { Button } from "#app/components/button.tsx";
import { type Column, Table } from "#app/components/table.tsx";
import { DateTime, RelativeTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";

interface Row {
  readonly id: string;
  readonly program: string | null;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly address: string;
  readonly current: boolean;
}

export function SessionTable({ sessions }: { readonly sessions: readonly Row[] }) {
  const { t } = useView();
  const columns: readonly Column<Row>[] = [
    {
      key: "program",
      label: t("account.browser"),
      heading: true,
      cell: (row) => row.program ?? t("account.unknownBrowser"),
    },
    { key: "address", label: t("account.address"), cell: (row) => row.address },
    { key: "since", label: t("account.since"), cell: (row) => <DateTime at={row.createdAt} /> },
    { key: "seen", label: t("account.lastSeen"), cell: (row) => <RelativeTime at={row.seenAt} /> },
    {
      key: "end",
      label: t("account.endSession"),
      labelHidden: true,
      cell: (row) =>
        row.current ? (
          t("account.thisSession")
        ) : (
          <form method="post">
            <input type="hidden" name="session" value={row.id} />
            <Button intent="end" look="secondary" small>
              {t("account.endSession")}
              <span className="visually-hidden"> ({row.program ?? row.address})</span>
            </Button>
          </form>
        ),
    },
  ];
  return (
    <Table
      caption={t("account.sessionsTitle")}
      captionHidden
      columns={columns}
      rows={sessions}
      rowKey={(row) => row.id}
    />
  );
}
