import { Table } from "#app/components/table.tsx";
import { useView } from "#app/components/view.tsx";

/** A column's name, or its place where nobody named it. */
export function useColumnName(header: readonly string[]): (place: number) => string {
  const { t } = useView();
  return (place) => header[place]?.trim() || t("timelineImport.table.unnamed", { number: place + 1 });
}

interface RawRow {
  readonly key: string;
  readonly cells: readonly string[];
}

/** The first rows as they are. */
export function TableRows({
  header,
  rows,
}: {
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}) {
  const { t } = useView();
  const name = useColumnName(header);
  return (
    <div className="raw-table">
      <Table
        caption={t("timelineImport.table.first")}
        rows={rows}
        rowKey={({ key }) => key}
        columns={header.map((_, place) => ({
          key: String(place),
          label: name(place),
          cell: ({ cells }: RawRow) => cells[place] ?? "",
        }))}
      />
    </div>
  );
}
