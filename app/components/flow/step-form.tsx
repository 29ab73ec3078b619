import type { ReactNode } from "react";
import type { Overview } from "#app/domain/postmortem/overview.ts";
import { Button } from "../button.tsx";
import { FirstButton } from "../first-button.tsx";
import { SaveState } from "../save-state.tsx";
import { useView } from "../view.tsx";

/**
 * A form that saves itself as one types (enhance/autosave.ts), and by its button. It carries the revision it was
 * based on, and the zone its times are shown in. Enter in a line of text saves, whatever buttons stand between the fields.
 */
export function StepForm({
  frame,
  id,
  zone,
  action,
  intent = "save",
  wide,
  before,
  actions,
  children,
}: {
  readonly frame: Overview;
  /** Names the form: what was typed in it is kept under this name until the server has it. */
  readonly id: string;
  readonly zone?: string;
  readonly action?: string;
  readonly intent?: string;
  readonly wide?: boolean;
  /** More buttons around Save. */
  readonly before?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useView();
  return (
    <form
      className={wide ? "form form-wide" : "form"}
      id={id}
      method="post"
      action={action}
      data-autosave={`/postmortems/${frame.id}/${id}`}
      data-autosave-to={`/postmortems/${frame.id}/fields`}
    >
      <input type="hidden" name="revision" value={frame.revision} />
      <FirstButton intent={intent} words={t("flow.save")} />
      {zone && <input type="hidden" name="zone" value={zone} />}
      {children}
      <div className="form-actions">
        {before}
        <Button look="secondary" intent={intent}>
          {t("flow.save")}
        </Button>
        {actions}
        <SaveState form={id} />
      </div>
    </form>
  );
}
