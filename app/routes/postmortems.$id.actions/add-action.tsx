import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { SaveState } from "#app/components/save-state.tsx";
import type { RejectedForm } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { ActionFields, type Named } from "./action-fields.tsx";

/** A new action; its due date stands there already, as the severity asks. */
export function AddAction(props: {
  readonly people: readonly Named[];
  readonly teams: readonly Named[];
  readonly dueOn: string;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t, path } = useView();
  const nothing = { title: "", ownerId: "", aim: null, strength: null, verification: "", agreedHours: null };
  return (
    <Card title={t("flow.actions.addTitle")} id="add">
      <form id="add-action" method="post" className="form form-wide" data-keep={`${path}/add`}>
        <ActionFields
          action={{ ...nothing, dueOn: props.dueOn, teamId: null }}
          people={props.people}
          teams={props.teams}
          idPrefix="new"
          rejected={props.rejected?.typed.intent === "add" ? props.rejected : undefined}
        />
        <div className="form-actions">
          <Button intent="add">{t("flow.actions.add")}</Button>
          <SaveState form="add-action" />
        </div>
      </form>
    </Card>
  );
}
