import { choicesOf } from "#app/components/flow/choices.ts";
import { SelectField } from "#app/components/select-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { TimeAsked } from "#app/components/time-asked.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { PARTICIPANT_ROLES } from "#app/domain/postmortem/postmortem.ts";
import { EVENT_KINDS, type EventKind } from "#app/domain/timeline/event.ts";
import { zoneName } from "#app/i18n/format.ts";

/** The fields of one event; `prefix` names whose they are. */
export function EventFields({
  prefix = "",
  values,
  zone,
  day,
  rejected,
}: {
  readonly prefix?: string;
  readonly values: {
    readonly at: string;
    readonly text: string;
    readonly kind: EventKind;
    readonly role: string;
    readonly source: string;
  };
  readonly zone: string;
  /** The day of a bare hour. */
  readonly day?: string | null;
  readonly rejected: RejectedForm | undefined;
}) {
  const view = useView();
  const { t } = view;
  const field = useTyped(rejected);
  const at = field(`${prefix}at`, values.at);
  const kind = field(`${prefix}kind`, values.kind);
  const roles = `${prefix || "new-"}roles`.replaceAll(/[^\w-]/g, "-");
  return (
    <>
      <div>
        <TextField
          {...at}
          label={t("timeline.at", { zone: zoneName(view, view.now, zone) })}
          hint={t("timeline.atHint")}
          width="medium"
        />
        <TimeAsked name={at.name} text={at.value} error={at.error} zone={zone} day={day} />
      </div>
      <TextArea
        {...field(`${prefix}text`, values.text)}
        value={String(field(`${prefix}text`, values.text).value ?? "")}
        label={t("timeline.what")}
        hint={t("timeline.whatHint")}
        coach="prose"
        rows={3}
      />
      <div className="fields-inline fields-top">
        <SelectField
          {...kind}
          value={String(kind.value ?? values.kind)}
          label={t("timeline.kind")}
          choices={choicesOf(EVENT_KINDS, (each) => t(`words.kind.${each}`))}
        />
        <TextField
          {...field(`${prefix}role`, values.role)}
          label={t("timeline.role")}
          list={roles}
          maxLength={500}
          optional
        />
        <datalist id={roles}>
          {PARTICIPANT_ROLES.map((role) => (
            <option key={role} value={t(`words.participantRole.${role}`)} />
          ))}
        </datalist>
        <TextField
          {...field(`${prefix}source`, values.source)}
          label={t("timeline.sourceField")}
          placeholder="https://"
          optional
        />
      </div>
    </>
  );
}
