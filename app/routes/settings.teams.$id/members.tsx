import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { type Column, Table } from "#app/components/table.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { PersonName } from "#app/domain/lists.ts";

/** Who belongs to the team, and a form for the next one. */
export function Members({
  members,
  others,
  rejected,
}: {
  readonly members: readonly PersonName[];
  readonly others: readonly PersonName[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  const columns: readonly Column<PersonName>[] = [
    { key: "name", label: t("settings.name"), heading: true, cell: (row) => row.name },
    { key: "email", label: t("settings.email"), cell: (row) => row.email },
    {
      key: "out",
      label: t("settings.takeOut"),
      labelHidden: true,
      cell: (row) => (
        <form method="post">
          <input type="hidden" name="person" value={row.id} />
          <Button intent="take-out" look="secondary" small>
            {t("settings.takeOut")}
            <span className="visually-hidden"> ({row.name})</span>
          </Button>
        </form>
      ),
    },
  ];
  return (
    <Card title={t("settings.members")} plain>
      {members.length === 0 ? (
        <EmptyState>{t("settings.membersEmpty")}</EmptyState>
      ) : (
        <Table
          caption={t("settings.members")}
          captionHidden
          columns={columns}
          rows={members}
          rowKey={(row) => row.id}
        />
      )}
      <form className="filters" method="post">
        <SelectField
          {...field("person")}
          label={t("settings.addMember")}
          empty={t("settings.choosePerson")}
          choices={others.map((each) => ({ value: each.id, label: `${each.name} (${each.email})` }))}
          required
        />
        <Button intent="add" look="secondary">
          {t("settings.add")}
        </Button>
      </form>
    </Card>
  );
}
