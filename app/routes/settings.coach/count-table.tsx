import { type Column, Table } from "#app/components/table.tsx";
import { useView } from "#app/components/view.tsx";
import type { CountRow } from "#app/domain/coach/count-rows.ts";
import { formatNumber } from "#app/i18n/format.ts";

/** What the coach asked and what became of it, a row for each month and kind of question. */
export function CountTable({ rows }: { readonly rows: readonly CountRow[] }) {
  const view = useView();
  const { t } = view;
  const figures = (["raised", "accepted", "dismissed"] as const).map((what) => ({
    key: what,
    label: t(`coaching.counts.${what}`),
    numeric: true,
    cell: (row: CountRow) => formatNumber(view, row[what]),
  }));
  const columns: readonly Column<CountRow>[] = [
    {
      key: "month",
      label: t("coaching.counts.month"),
      cell: ({ month }) => <span className="figures">{month}</span>,
    },
    {
      key: "label",
      label: t("coaching.counts.label"),
      heading: true,
      cell: ({ label }) => t(`coach.label.${label}`),
    },
    ...figures,
  ];
  return (
    <Table
      caption={t("coaching.counts.tableTitle")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ month, label }) => `${month} ${label}`}
    />
  );
}
