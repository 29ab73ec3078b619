import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { PersonChip } from "#app/components/person-chip.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { TimeZoneField } from "#app/components/time-zone-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { PARTICIPANT_ROLES, type Participant } from "#app/domain/postmortem/postmortem.ts";
import { hasMessage } from "#app/i18n/translate.ts";

/** Who took part, and as what: one is taken off or added at a time, so that two people's changes both hold. */
export function Participants({
  participants,
  people,
  rejected,
}: {
  readonly participants: readonly Participant[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  const name = (id: string) => people.find((person) => person.id === id)?.name ?? t("flow.formerColleague");
  const { value, ...person } = field("person");
  return (
    <Card title={t("flow.participants.title")} id="participants">
      <p className="hint">{t("flow.participants.hint")}</p>
      {participants.length > 0 && (
        <ul className="entries">
          {participants.map((each) => (
            <li key={`${each.personId} ${each.role}`}>
              <PersonChip name={name(each.personId)} note={roleWords(each.role)} />
              <form method="post">
                <input type="hidden" name="person" value={each.personId} />
                <input type="hidden" name="role" value={each.role} />
                <Button intent="remove-participant" look="quiet" small>
                  {t("flow.remove")}
                  <span className="visually-hidden">: {name(each.personId)}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" className="add-line">
        <SelectField
          {...person}
          value={typeof value === "string" ? value : null}
          label={t("flow.participants.person")}
          empty={t("flow.choose")}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          {...field("role")}
          label={t("flow.participants.role")}
          width="medium"
          list="participant-roles"
          maxLength={80}
        />
        <datalist id="participant-roles">
          {PARTICIPANT_ROLES.map((role) => (
            <option key={role} value={t(`words.participantRole.${role}`)} />
          ))}
        </datalist>
        <Button intent="add-participant" look="secondary">
          {t("flow.add")}
        </Button>
      </form>
    </Card>
  );

  function roleWords(role: string): string {
    const key = `words.participantRole.${role}`;
    return hasMessage(key) ? t(key) : role;
  }
}

export function ZoneForm({
  zone,
  rejected,
}: {
  readonly zone: string;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <Card title={t("flow.zone.title")} id="zone">
      <p className="hint">{t("flow.zone.hint")}</p>
      <form method="post" className="add-line">
        <TimeZoneField {...field("timeZone")} value={zone} label={t("flow.zone.label")} />
        <Button intent="zone" look="secondary">
          {t("flow.zone.change")}
        </Button>
      </form>
    </Card>
  );
}
