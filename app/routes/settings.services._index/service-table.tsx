import { type Column, Table } from "#app/components/table.tsx";
import { useView } from "#app/components/view.tsx";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  readonly documents: number;
}

export function ServiceTable({ services }: { readonly services: readonly Row[] }) {
  const { t } = useView();
  const columns: readonly Column<Row>[] = [
    {
      key: "name",
      label: t("settings.serviceName"),
      heading: true,
      cell: (row) => <a href={`/settings/services/${row.id}`}>{row.name}</a>,
    },
    {
      key: "team",
      label: t("settings.ownerTeam"),
      cell: (row) => row.team ?? <span className="hint">{t("settings.noTeam")}</span>,
    },
    {
      key: "documents",
      label: t("settings.documents"),
      numeric: true,
      cell: (row) =>
        row.documents === 0 ? (
          "0"
        ) : (
          <a href={`/knowledge?service=${encodeURIComponent(row.name)}`}>{row.documents}</a>
        ),
    },
  ];
  return (
    <Table
      caption={t("settings.servicesTitle")}
      captionHidden
      columns={columns}
      rows={services}
      rowKey={(row) => row.id}
    />
  );
}
