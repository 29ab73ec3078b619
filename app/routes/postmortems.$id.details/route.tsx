import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChipEditor } from "#app/components/flow/chip-editor.tsx";
import { FlowPage, OpenPoints } from "#app/components/flow/flow-page.tsx";
import { SectionFields } from "#app/components/flow/section-fields.tsx";
import { StepForm } from "#app/components/flow/step-form.tsx";
import { WritingHelp } from "#app/components/flow/writing-help.tsx";
import { Help } from "#app/components/flow.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { useView } from "#app/components/view.tsx";
import { coachFindings } from "#app/http/coach-findings.server.ts";
import { choosablePeople, openForm, openStep, saveStep } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { openRemarks } from "#app/http/open-remarks.server.ts";
import { sectionsOf } from "#app/http/sections.server.ts";
import { titled } from "#app/http/title.ts";
import { changeLists } from "./change-lists.server.ts";
import { AlertFields, ImpactFields, IncidentFields, PeopleFields, TimeFields } from "./fields.tsx";
import { Participants, ZoneForm } from "./lists.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "words.step.details");

export async function loader(asked: LoaderFunctionArgs) {
  const { person, postmortem, stored, frame } = await openStep(asked);
  const { services } = asked.context;
  const locale = localeOf(asked.request, person);
  const preview = new URL(asked.request.url).searchParams.has("preview");
  const { title, severity, times, reportedAt, nearMiss, timeZone, impact, detectionSource, alert } =
    postmortem;
  return {
    frame,
    incident: { title, severity, times, reportedAt, nearMiss, timeZone, impact, detectionSource, alert },
    ownerId: postmortem.ownerId,
    facilitatorId: postmortem.facilitatorId,
    participants: postmortem.participants,
    services: postmortem.services,
    remarks: await openRemarks(services, postmortem.id),
    people: await choosablePeople(services),
    serviceNames: (await services.services.all()).map(({ name }) => name),
    sections: sectionsOf(postmortem, "details", locale, preview),
    findings: coachFindings(services, stored, locale, ({ step }) => step === "details"),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { person, form } = await openForm(asked);
  const here = `/postmortems/${asked.params.id}/details`;
  const intent = form.get("intent");
  if (intent === "save" || intent === "preview" || intent === null) {
    return saveStep(asked, form, intent === "preview" ? `${here}?preview=1` : here);
  }
  return changeLists(asked, { form, here, by: person.id });
}

export default function Details() {
  const { t } = useView();
  const loaded = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { frame, incident, sections } = loaded;
  return (
    <FlowPage
      frame={frame}
      step="details"
      help={
        <>
          <Help title={t("flow.stillOpen")}>
            <OpenPoints frame={frame} step="details" />
            <p>{t("flow.details.later")}</p>
          </Help>
          <WritingHelp id={frame.id} />
        </>
      }
    >
      <FormProblems rejected={rejected} />
      <StepForm frame={frame} id="details" zone={incident.timeZone} wide>
        <IncidentFields incident={incident} rejected={rejected} />
        <TimeFields incident={incident} rejected={rejected} />
        <ImpactFields incident={incident} findings={loaded.findings} rejected={rejected} />
        <SectionFields
          frame={frame}
          sections={sections}
          remarks={loaded.remarks}
          findings={loaded.findings}
          rejected={rejected}
        />
        <AlertFields incident={incident} rejected={rejected} />
        <PeopleFields
          people={loaded.people}
          ownerId={loaded.ownerId}
          facilitatorId={loaded.facilitatorId}
          rejected={rejected}
        />
      </StepForm>
      <Participants participants={loaded.participants} people={loaded.people} rejected={rejected} />
      <ChipEditor what="service" values={loaded.services} known={loaded.serviceNames} rejected={rejected} />
      <ZoneForm zone={incident.timeZone} rejected={rejected} />
    </FlowPage>
  );
}
