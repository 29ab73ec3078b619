import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FlowPage } from "#app/components/flow/flow-page.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { useView } from "#app/components/view.tsx";
import { walkAt } from "#app/domain/timeline/walk.ts";
import { openForm, openStep, saveStep } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { titled } from "#app/http/title.ts";
import { EventAsKnown } from "./event-as-known.tsx";
import { Walk } from "./walk.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "words.step.walkthrough");

export async function loader(asked: LoaderFunctionArgs) {
  const { person, postmortem, frame } = await openStep(asked);
  const walk = walkAt(postmortem.events, new URL(asked.request.url).searchParams.get("event"));
  const questions = asked.context.services.questions[localeOf(asked.request, person)];
  return { frame, walk, zone: postmortem.timeZone, questions: walk ? questions[walk.event.kind] : [] };
}

export async function action(asked: ActionFunctionArgs) {
  const { form } = await openForm(asked);
  const home = `/postmortems/${asked.params.id}`;
  const next = form.get("next");
  const on = form.get("intent") === "next";
  const event = encodeURIComponent(String(on && next ? next : form.get("event")));
  return saveStep(asked, form, on && !next ? `${home}/summary` : `${home}/walkthrough?event=${event}`);
}

export default function Walkthrough() {
  const { t } = useView();
  const { frame, walk, zone, questions } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <FlowPage frame={frame} step="walkthrough">
      <details className="fold-hint">
        <summary>{t("timeline.walk.howTitle")}</summary>
        <p>{t("timeline.walk.how")}</p>
      </details>
      <FormProblems rejected={rejected} />
      {walk ? (
        <Walk frame={frame} walk={walk} zone={zone}>
          <EventAsKnown frame={frame} walk={walk} zone={zone} questions={questions} rejected={rejected} />
        </Walk>
      ) : (
        <EmptyState
          action={
            <ButtonLink href={`/postmortems/${frame.id}/timeline`}>
              {t("timeline.walk.toTimeline")}
            </ButtonLink>
          }
        >
          {t("timeline.walk.none")}
        </EmptyState>
      )}
    </FlowPage>
  );
}
