import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choice-field.tsx";
import { choicesOf } from "#app/components/flow/choices.ts";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SaveState } from "#app/components/save-state.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { TimeAsked } from "#app/components/time-asked.tsx";
import { TimeZoneField } from "#app/components/time-zone-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { INCIDENT_TIMES, SEVERITIES } from "#app/domain/postmortem/postmortem.ts";
import { isTimeZone } from "#app/domain/timeline/zones.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { choosablePeople, openForm } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { titled } from "#app/http/title.ts";
import { reportIncident } from "#app/usecases/incident/report-incident.ts";
import { readReport } from "./read-report.server.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "postmortems.report");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requireRight(asked, "write");
  const { services } = asked.context;
  const locale = localeOf(asked.request, person);
  return {
    people: await choosablePeople(services),
    serviceNames: (await services.services.all()).map(({ name }) => name),
    templates: services.templates.all().map((pair) => ({
      key: pair.key,
      name: pair[locale].name,
      description: pair[locale].description,
    })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { person, form } = await openForm(asked);
  const { services } = asked.context;
  const read = readReport(form);
  if (!read.ok) return badInput(read.errors, read.typed);
  const { report, typed } = read;
  const owner = report.owner ? await services.people.find(report.owner) : null;
  if (report.owner && !owner) return badInput({ owner: { key: "choose" } }, typed);
  const result = await reportIncident(services, {
    ...report,
    ownerId: owner?.id ?? null,
    participants: [],
    by: person.id,
  });
  return answer(services, result, {
    typed,
    to: (postmortem) => `/postmortems/${postmortem.id}/details`,
    notice: { kind: "done", key: "postmortems.reported" },
  });
}

export default function NewPostmortem() {
  const { t, person, timeZone } = useView();
  const { people, serviceNames, templates } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  const text = (name: string, value?: string | null) => ({
    ...field(name),
    value: String(field(name, value).value ?? ""),
  });
  const zone = text("timeZone", timeZone).value;
  const typedServices = rejected?.typed["services[]"];
  const serviceAt = (index: number) => (Array.isArray(typedServices) ? typedServices[index] : undefined);
  return (
    <Page
      crumbs={[{ label: t("shell.postmortems"), href: "/postmortems" }, { label: t("postmortems.report") }]}
    >
      <PageHead title={t("postmortems.report")} lead={t("postmortems.reportLead")} />
      <FormProblems rejected={rejected} />
      <form id="report" method="post" className="form" data-keep="/postmortems/new">
        <TextField
          {...field("title")}
          label={t("flow.details.title")}
          hint={t("flow.details.titleHint")}
          maxLength={200}
          required
        />
        <Radios
          {...text("severity", "sev3")}
          label={t("flow.details.severity")}
          choices={choicesOf(SEVERITIES, (each) => t(`words.severityLong.${each}`))}
        />
        <fieldset className="group">
          <legend>{t("flow.details.times")}</legend>
          <p className="hint">{t("postmortems.timesHint")}</p>
          <TimeZoneField
            {...text("timeZone", timeZone)}
            guess={timeZone === "UTC" && !rejected}
            label={t("flow.zone.label")}
          />
          <div className="fields-inline fields-top">
            {INCIDENT_TIMES.map((time) => (
              <div key={time}>
                <TextField
                  {...field(time)}
                  label={t(`words.time.${time}`)}
                  placeholder="2026-11-20 10:04"
                  width="medium"
                />
                <TimeAsked
                  name={time}
                  text={field(time).value}
                  error={field(time).error}
                  zone={isTimeZone(zone) ? zone : "UTC"}
                />
              </div>
            ))}
          </div>
        </fieldset>
        <fieldset className="group">
          <legend>{t("flow.services.title")}</legend>
          <p className="hint">{t("postmortems.servicesHint")}</p>
          <div className="fields-inline fields-top">
            {[1, 2, 3].map((number) => (
              <TextField
                key={number}
                name="services[]"
                id={`services-${number}`}
                value={serviceAt(number - 1)}
                label={t("postmortems.service", { number })}
                labelHidden
                list="known-services"
                maxLength={80}
              />
            ))}
          </div>
          <datalist id="known-services">
            {serviceNames.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </fieldset>
        <Radios
          {...text("template", "standard")}
          label={t("postmortems.template")}
          choices={templates.map(({ key, name, description }) => ({
            value: key,
            label: name,
            hint: description,
          }))}
        />
        <SelectField
          {...text("owner", person?.id)}
          label={t("flow.details.owner")}
          hint={t("flow.details.ownerHint")}
          empty={t("flow.nobody")}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div className="form-actions">
          <Button>{t("postmortems.start")}</Button>
          <SaveState form="report" />
        </div>
      </form>
    </Page>
  );
}
