import { Notice } from "#app/components/notice.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";

interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly keptUntil: string;
}

/** Tables of this person whose columns nobody has named yet. */
export function WaitingTables({ id, tables }: { readonly id: string; readonly tables: readonly Waiting[] }) {
  const { t } = useView();
  if (tables.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{t("timelineImport.tablesWaiting", { count: tables.length })}</p>
      <ul>
        {tables.map((table) => (
          <li key={table.id}>
            <a href={`/postmortems/${id}/tables/${table.id}`}>
              {t("timelineImport.tableOpen", { name: table.name })}
            </a>{" "}
            <span className="hint">
              ({t("timelineImport.until")} <DateTime at={table.keptUntil} />)
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
