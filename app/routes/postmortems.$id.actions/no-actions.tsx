import { Card } from "#app/components/card.tsx";
import { StepForm } from "#app/components/flow/step-form.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";

/** None is allowed, with a reason. */
export function NoActions({
  frame,
  reason,
  rejected,
}: {
  readonly frame: Overview;
  readonly reason: string;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <Card title={t("flow.actions.noneTitle")} id="none">
      <StepForm frame={frame} id="no-actions" wide>
        <TextField
          {...field("noActionsReason", reason)}
          label={t("flow.actions.noneReason")}
          hint={t("flow.actions.noneHint")}
          maxLength={500}
        />
      </StepForm>
    </Card>
  );
}
