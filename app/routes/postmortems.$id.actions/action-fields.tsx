import { choicesOf } from "#app/components/flow/choices.ts";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import { AIMS, STRENGTHS } from "#app/domain/action-item/action-item.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What an action is made of: owner and due date are demanded, the rest makes it likely to happen. */
export function ActionFields({
  action,
  strengthSaid = null,
  people,
  teams,
  idPrefix,
  rejected,
}: {
  readonly action: Pick<
    ActionItem,
    "title" | "ownerId" | "dueOn" | "aim" | "strength" | "verification" | "agreedHours" | "teamId"
  >;
  /** What the coach would call it, by the title as it is saved. */
  readonly strengthSaid?: string | null;
  readonly people: readonly Named[];
  readonly teams: readonly Named[];
  readonly idPrefix: string;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const typed = useTyped(rejected);
  const field = (name: string, value?: string | number | null) => ({
    ...typed(name, value),
    id: rejected ? name : `${idPrefix}-${name}`,
    value: String(typed(name, value).value ?? ""),
  });
  const named = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  const said = `${idPrefix}-strength-said`;
  return (
    <>
      <TextField
        {...field("title", action.title)}
        label={t("flow.actions.what")}
        hint={t("flow.actions.whatHint")}
        maxLength={300}
        coach="action"
        required
      />
      <div className="fields-inline fields-top">
        <SelectField
          {...field("ownerId", action.ownerId)}
          label={t("flow.actions.owner")}
          empty={t("flow.choose")}
          choices={named(people)}
          required
        />
        <TextField
          {...field("dueOn", action.dueOn)}
          label={t("flow.actions.dueOn")}
          type="date"
          width="medium"
          required
        />
        <SelectField
          {...field("aim", action.aim)}
          label={t("flow.actions.aim")}
          empty={t("flow.notSaid")}
          choices={choicesOf(AIMS, (each) => t(`words.aim.${each}`))}
        />
        <SelectField
          {...field("strength", action.strength)}
          label={t("flow.actions.strength")}
          empty={t("flow.notSaid")}
          choices={choicesOf(STRENGTHS, (each) => t(`words.strength.${each}`))}
          describedBy={said}
        />
      </div>
      <p
        className="hint coach-strength"
        id={said}
        hidden={strengthSaid === null}
        data-coach-none={t("coaching.strength.none")}
        data-coach-strength={`${field("title").id} ${field("strength").id}`}
      >
        {strengthSaid}
      </p>
      <TextField
        {...field("verification", action.verification)}
        label={t("flow.actions.verification")}
        hint={t("flow.actions.verificationHint")}
        maxLength={500}
        coach="prose"
        optional
      />
      <div className="fields-inline fields-top">
        <TextField
          {...field("agreedHours", action.agreedHours)}
          label={t("flow.actions.agreedHours")}
          inputMode="decimal"
          width="short"
          optional
        />
        {teams.length > 0 && (
          <SelectField
            {...field("teamId", action.teamId)}
            label={t("flow.actions.team")}
            empty={t("flow.actions.ownersTeam")}
            choices={named(teams)}
          />
        )}
      </div>
    </>
  );
}
