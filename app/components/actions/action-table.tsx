import { ActionStatusBadge, SeverityBadge, StrengthBadge } from "../badges.tsx";
import { Table } from "../table.tsx";
import { useView } from "../view.tsx";
import type { ActionLine } from "./action-line.ts";
import { ActionSteps } from "./action-steps.tsx";
import { DueOn } from "./due-on.tsx";
import { type ListQuery, listAddress, sortBy } from "./list-query.ts";
import { MoveNote } from "./move-note.tsx";

/** Actions of every postmortem; the heads of the columns sort them. */
export function ActionTable({
  rows,
  query,
}: {
  readonly rows: readonly ActionLine[];
  readonly query: ListQuery;
}) {
  const { t } = useView();
  return (
    <Table
      caption={t(`actions.show.${query.show}`)}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", label: t("actions.what"), heading: true, cell: (row) => <What row={row} /> },
        {
          key: "severity",
          label: t("actions.severity"),
          sort: sortBy(query, "severity"),
          cell: (row) => <SeverityBadge severity={row.postmortem.severity} />,
        },
        {
          key: "owner",
          label: t("actions.owner"),
          sort: sortBy(query, "owner"),
          cell: (row) => <Who row={row} />,
        },
        {
          key: "due",
          label: t("actions.due"),
          sort: sortBy(query, "due"),
          cell: (row) => <DueOn {...row} />,
        },
        {
          key: "status",
          label: t("actions.status"),
          sort: sortBy(query, "status"),
          cell: (row) => (
            <span className="action-status">
              <ActionStatusBadge status={row.status} />
              {row.mine && <ActionSteps action={row} back={listAddress(query, { page: query.page })} />}
            </span>
          ),
        },
      ]}
    />
  );
}

function What({ row }: { readonly row: ActionLine }) {
  const { t } = useView();
  return (
    <span className="action-what">
      <a href={`/actions/${row.id}`}>{row.title}</a>
      <a className="action-of" href={`/postmortems/${row.postmortem.id}`}>
        {row.postmortem.title || t("flow.untitled")}
      </a>
      <Kind row={row} />
      <MoveNote moves={row.moves} />
    </span>
  );
}

function Who({ row }: { readonly row: ActionLine }) {
  return (
    <span className="action-who">
      {row.owner}
      {row.teams.length > 0 && <span className="person-note">{row.teams.join(", ")}</span>}
    </span>
  );
}

/** How strong it is, and at what it aims, where that was said. */
function Kind({ row }: { readonly row: ActionLine }) {
  const { t } = useView();
  if (!row.strength && !row.aim) return null;
  return (
    <span className="meta">
      {row.strength && <StrengthBadge strength={row.strength} />}
      {row.aim && <span>{t(`words.aim.${row.aim}`)}</span>}
    </span>
  );
}
