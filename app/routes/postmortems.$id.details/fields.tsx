import { Radios } from "#app/components/choice-field.tsx";
import { CoachList } from "#app/components/coach/coach-list.tsx";
import type { FindingView } from "#app/components/coach/finding-view.ts";
import { DateTimeField } from "#app/components/date-time-field.tsx";
import { choicesOf } from "#app/components/flow/choices.ts";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import {
  ALERT_QUESTIONS,
  DETECTION_SOURCES,
  IMPACT_FACTS,
  INCIDENT_TIMES,
  SEVERITIES,
} from "#app/domain/postmortem/postmortem.ts";

type Incident = Pick<
  Postmortem,
  | "title"
  | "severity"
  | "times"
  | "reportedAt"
  | "nearMiss"
  | "timeZone"
  | "impact"
  | "detectionSource"
  | "alert"
>;

interface Props {
  readonly incident: Incident;
  readonly rejected: RejectedForm | undefined;
}

export function IncidentFields({ incident, rejected }: Props) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <>
      <TextField
        {...field("title", incident.title)}
        label={t("flow.details.title")}
        hint={t("flow.details.titleHint")}
        maxLength={200}
      />
      <SelectField
        {...text(field("severity", incident.severity))}
        label={t("flow.details.severity")}
        choices={choicesOf(SEVERITIES, (each) => t(`words.severityLong.${each}`))}
      />
    </>
  );
}

export function TimeFields({ incident, rejected }: Props) {
  const { t } = useView();
  const field = useTyped(rejected);
  const times = incident.nearMiss ? (["reportedAt", ...INCIDENT_TIMES] as const) : INCIDENT_TIMES;
  return (
    <fieldset className="group">
      <legend>{t("flow.details.times")}</legend>
      <p className="hint">{t("flow.details.timesHint")}</p>
      <div className="fields-inline fields-top">
        {times.map((time) => {
          const { value, ...rest } = field(time);
          return (
            <DateTimeField
              key={time}
              {...rest}
              text={typeof value === "string" ? value : undefined}
              at={time === "reportedAt" ? incident.reportedAt : incident.times[time]}
              timeZone={incident.timeZone}
              label={t(`words.time.${time}`)}
              optional={time === "acknowledgedAt" || time === "mitigatedAt"}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

export function ImpactFields({
  incident,
  findings,
  rejected,
}: Props & { readonly findings: readonly FindingView[] }) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <fieldset className="group">
      <legend>{t("flow.details.impact")}</legend>
      {IMPACT_FACTS.map((fact) => (
        <div key={fact} className="section-field">
          <TextField
            {...field(`impact:${fact}`, incident.impact[fact])}
            label={t(`flow.impact.${fact}`)}
            placeholder={t(`flow.impactExample.${fact}`)}
            maxLength={500}
            coach="prose"
          />
          <CoachList place={`impact:${fact}`} findings={findings} />
        </div>
      ))}
    </fieldset>
  );
}

export function AlertFields({ incident, rejected }: Props) {
  const { t } = useView();
  const field = useTyped(rejected);
  const answers = (["yes", "no", "unknown"] as const).map((value) => ({
    value,
    label: t(`flow.alertAnswer.${value}`),
  }));
  return (
    <fieldset className="group">
      <legend>{t("flow.details.detection")}</legend>
      <SelectField
        {...text(field("detectionSource", incident.detectionSource))}
        label={t("flow.details.detectionSource")}
        empty={t("flow.notSaid")}
        choices={choicesOf(DETECTION_SOURCES, (each) => t(`words.detectionSource.${each}`))}
      />
      <p className="hint">{t("flow.details.alertHint")}</p>
      {ALERT_QUESTIONS.map((question) => (
        <Radios
          key={question}
          {...text(field(`alert:${question}`, incident.alert[question]))}
          label={t(`flow.alert.${question}`)}
          choices={answers}
          inline
        />
      ))}
    </fieldset>
  );
}

export function PeopleFields({
  people,
  ownerId,
  facilitatorId,
  rejected,
}: {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly ownerId: string | null;
  readonly facilitatorId: string | null;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <fieldset className="group">
      <legend>{t("flow.details.people")}</legend>
      <div className="fields-inline fields-top">
        <SelectField
          {...text(field("owner", ownerId))}
          label={t("flow.details.owner")}
          hint={t("flow.details.ownerHint")}
          empty={t("flow.nobody")}
          choices={choices}
        />
        <SelectField
          {...text(field("facilitator", facilitatorId))}
          label={t("flow.details.facilitator")}
          hint={t("flow.details.facilitatorHint")}
          empty={t("flow.nobody")}
          choices={choices}
        />
      </div>
    </fieldset>
  );
}

function text<T extends { value?: string | number | null }>(field: T) {
  return { ...field, value: field.value === undefined || field.value === null ? null : String(field.value) };
}
