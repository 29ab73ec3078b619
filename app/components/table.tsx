import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { useView } from "./view.tsx";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** The label is for screen readers only, where buttons below say it already. */
  readonly labelHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  readonly numeric?: boolean;
  /** Where the header leads, and how the column is sorted now. */
  readonly sort?: { readonly href: string; readonly now: "asc" | "desc" | null };
  /** The column that names the row. */
  readonly heading?: boolean;
}

/** A table that scrolls in itself; becomes stacked rows on a narrow screen. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  captionHidden,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly captionHidden?: boolean;
}) {
  return (
    <section className="table-scroll" aria-label={caption}>
      <table className="table">
        <caption className={classNames(captionHidden && "visually-hidden")}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Header key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Header<Row>({ column }: { readonly column: Column<Row> }) {
  const { t } = useView();
  const now = column.sort?.now;
  const words = now ? t(`shell.sorted.${now}`) : null;
  return (
    <th
      scope="col"
      className={classNames(column.numeric && "numeric")}
      aria-sort={now ? (now === "asc" ? "ascending" : "descending") : undefined}
    >
      {column.sort ? (
        <a href={column.sort.href} className="sort">
          {column.label}
          {now && <Icon name={now === "asc" ? "up" : "down"} />}
          {words && <span className="visually-hidden"> ({words})</span>}
        </a>
      ) : (
        <span className={classNames(column.labelHidden && "visually-hidden")}>{column.label}</span>
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = classNames(column.numeric && "numeric");
  if (column.heading) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={className} data-label={column.labelHidden ? undefined : column.label}>
      {column.cell(row)}
    </td>
  );
}
