import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SectionStepPage } from "#app/components/flow/section-step-page.tsx";
import { coachFindings } from "#app/http/coach-findings.server.ts";
import { openForm, openStep, saveStep } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { openRemarks } from "#app/http/open-remarks.server.ts";
import { sectionsOf } from "#app/http/sections.server.ts";
import { titled } from "#app/http/title.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "words.step.learning");

export async function loader(asked: LoaderFunctionArgs) {
  const { person, postmortem, stored, frame } = await openStep(asked);
  const preview = new URL(asked.request.url).searchParams.has("preview");
  const locale = localeOf(asked.request, person);
  const sections = sectionsOf(postmortem, "learning", locale, preview);
  const remarks = await openRemarks(asked.context.services, postmortem.id);
  const here = ({ step }: { step: string }) => step === "learning";
  const findings = coachFindings(asked.context.services, stored, locale, here);
  return { frame, sections, remarks, findings };
}

export async function action(asked: ActionFunctionArgs) {
  const { form } = await openForm(asked);
  const preview = form.get("intent") === "preview" ? "?preview=1" : "";
  return saveStep(asked, form, `/postmortems/${asked.params.id}/learning${preview}`);
}

export default function Learning() {
  const { frame, sections, remarks, findings } = useLoaderData<typeof loader>();
  return (
    <SectionStepPage
      step="learning"
      frame={frame}
      sections={sections}
      remarks={remarks}
      findings={findings}
      rejected={useActionData<typeof action>()}
    />
  );
}
