import type { ActionStatus } from "#app/domain/action-item/action-item.ts";
import { ACTION_STATUSES, AIMS, STRENGTHS } from "#app/domain/action-item/action-item.ts";
import { Button } from "../button.tsx";
import { Radios } from "../choice-field.tsx";
import { type Choice, SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { type RejectedForm, useTyped } from "../typed.ts";
import { useView } from "../view.tsx";
import type { ActionView } from "./action-view.ts";

interface Part {
  readonly action: ActionView;
  readonly field: ReturnType<typeof useTyped>;
}

/** Everything of an action that can change; what the rules may ask for stands beside what makes them ask. */
export function ActionForm(props: {
  readonly action: ActionView;
  /** The status to begin with: its own, or where a link says it should go. */
  readonly status: ActionStatus;
  readonly owners: readonly Choice[];
  readonly teams: readonly Choice[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const part = { action: props.action, field: useTyped(props.rejected) };
  return (
    <form method="post" className="form">
      <input {...hidden(part.field("revision", props.action.postmortem.revision))} />
      <StatusPart {...part} status={props.status} />
      <DuePart {...part} />
      <WhoPart {...part} owners={props.owners} teams={props.teams} />
      <WhatPart {...part} />
      <div className="form-actions">
        <Button>{t("actions.save")}</Button>
      </div>
    </form>
  );
}

function StatusPart({ action, field, status }: Part & { readonly status: ActionStatus }) {
  const { t } = useView();
  const choices = ACTION_STATUSES.map((each) => ({ value: each, label: t(`words.actionStatus.${each}`) }));
  return (
    <fieldset className="form-part">
      <Radios {...field("status", status)} label={t("actions.status")} choices={choices} inline />
      <TextField
        {...field("evidenceUrl", action.evidenceUrl)}
        label={t("actions.evidenceUrl")}
        hint={t("actions.evidenceHint")}
        inputMode="url"
      />
      <TextField
        {...field("noEvidenceReason", action.noEvidenceReason)}
        label={t("actions.noEvidenceReason")}
      />
      <TextField
        {...field("dropReason", action.dropReason)}
        label={t("actions.dropReason")}
        hint={t("actions.dropHint")}
      />
    </fieldset>
  );
}

function DuePart({ action, field }: Part) {
  const { t } = useView();
  return (
    <fieldset className="form-part">
      <TextField
        {...field("dueOn", action.dueOn)}
        label={t("actions.due")}
        type="date"
        width="medium"
        required
      />
      <TextField
        {...field("moveReason")}
        label={t("actions.moveReason")}
        hint={t("actions.moveHint")}
        maxLength={500}
      />
    </fieldset>
  );
}

function WhoPart({
  action,
  field,
  owners,
  teams,
}: Part & { readonly owners: readonly Choice[]; readonly teams: readonly Choice[] }) {
  const { t } = useView();
  return (
    <fieldset className="form-part">
      <SelectField {...field("owner", action.ownerId)} label={t("actions.owner")} choices={owners} required />
      <SelectField
        {...field("team", action.teamId)}
        label={t("actions.team")}
        empty={t("actions.ownersTeams")}
        choices={teams}
      />
      <TextField
        {...field("agreedHours", action.agreedHours)}
        label={t("actions.agreedHours")}
        hint={t("actions.agreedHint")}
        inputMode="decimal"
        width="short"
        optional
      />
    </fieldset>
  );
}

function WhatPart({ action, field }: Part) {
  const { t } = useView();
  const none = t("actions.notSaid");
  return (
    <fieldset className="form-part">
      <TextField {...field("title", action.title)} label={t("actions.what")} maxLength={300} required />
      <SelectField
        {...field("aim", action.aim)}
        label={t("actions.aim")}
        empty={none}
        choices={AIMS.map((aim) => ({ value: aim, label: t(`words.aim.${aim}`) }))}
      />
      <SelectField
        {...field("strength", action.strength)}
        label={t("actions.strength")}
        empty={none}
        choices={STRENGTHS.map((each) => ({ value: each, label: t(`actions.strengthLong.${each}`) }))}
      />
      <TextArea
        {...field("verification", action.verification)}
        label={t("actions.verification")}
        hint={t("actions.verificationHint")}
        rows={3}
        optional
      />
    </fieldset>
  );
}

function hidden({ name, value }: { name: string; value?: string | number | null }) {
  return { type: "hidden", name, value: value ?? "", readOnly: true } as const;
}
