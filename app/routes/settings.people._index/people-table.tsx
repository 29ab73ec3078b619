import { type Column, Table } from "#app/components/table.tsx";
import { Day } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { PeopleOrder } from "#app/domain/account/find-people.ts";
import type { Person } from "#app/domain/account/person.ts";
import { type LookingFor, searchOf } from "./looking-for.ts";

type Row = Pick<Person, "id" | "name" | "email" | "role" | "disabledAt" | "createdAt"> & {
  readonly teams: readonly string[];
};

export function PeopleTable({
  people,
  looking,
}: {
  readonly people: readonly Row[];
  readonly looking: LookingFor;
}) {
  const { t, person: me } = useView();
  const sort = (order: PeopleOrder) => {
    const current = looking.order === order;
    const next = { ...looking, order, descending: current && !looking.descending, page: 1 };
    return {
      href: `/settings/people${searchOf(next)}`,
      now: current ? (looking.descending ? ("desc" as const) : ("asc" as const)) : null,
    };
  };
  const columns: readonly Column<Row>[] = [
    {
      key: "name",
      label: t("settings.name"),
      heading: true,
      sort: sort("name"),
      cell: (row) => (
        <>
          <a href={`/settings/people/${row.id}`}>{row.name}</a>
          {row.id === me?.id && <span className="hint"> ({t("settings.you")})</span>}
          {row.disabledAt && <span className="hint"> ({t("settings.disabled")})</span>}
        </>
      ),
    },
    { key: "email", label: t("settings.email"), sort: sort("email"), cell: (row) => row.email },
    {
      key: "role",
      label: t("settings.role"),
      sort: sort("role"),
      cell: (row) => t(`words.role.${row.role}`),
    },
    { key: "teams", label: t("settings.teams"), cell: (row) => row.teams.join(" · ") },
    {
      key: "created",
      label: t("settings.since"),
      sort: sort("created"),
      cell: (row) => <Day on={row.createdAt} />,
    },
  ];
  return (
    <Table
      caption={t("settings.peopleTitle")}
      captionHidden
      columns={columns}
      rows={people}
      rowKey={(row) => row.id}
    />
  );
}
