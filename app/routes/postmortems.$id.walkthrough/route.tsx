import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FlowPage } from "#app/components/flow/flow-page.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { useView } from "#app/components/view.tsx";
import { walkAt } from "#app/domain/timeline/walk.ts";
import { coachFindings } from "#app/http/coach-findings.server.ts";
import { eventPictures } from "#app/http/event-pictures.server.ts";
import { openForm, openStep, saveStep } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { titled } from "#app/http/title.ts";
import { EventAsKnown } from "./event-as-known.tsx";
import { HowToLead } from "./how-to-lead.tsx";
import { stopAddress } from "./stop-address.ts";
import { Stops } from "./stops.tsx";
import { WalkHead } from "./walk-head.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "words.step.walkthrough");

export async function loader(asked: LoaderFunctionArgs) {
  const { person, postmortem, stored, frame } = await openStep(asked);
  const walk = walkAt(postmortem.events, new URL(asked.request.url).searchParams.get("event"));
  const { services } = asked.context;
  const locale = localeOf(asked.request, person);
  const questions = services.questions[locale];
  const notes = `event:${walk?.event.id}`;
  const pictures = walk ? await eventPictures(services, { ...postmortem, events: [walk.event] }) : {};
  return {
    frame,
    walk,
    zone: postmortem.timeZone,
    questions: walk ? questions[walk.event.kind] : [],
    findings: coachFindings(
      services,
      stored,
      locale,
      ({ step, field }) => step === "walkthrough" && field === notes,
    ),
    pictures: (walk && pictures[walk.event.id]) ?? [],
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { form } = await openForm(asked);
  return saveStep(asked, form, wayOn(asked.params.id ?? "", form));
}

/** After saving: to the event before or after, to the summary behind the last one, else back to the same. */
function wayOn(id: string, form: FormData): string {
  const intent = form.get("intent");
  const other = intent === "next" || intent === "previous" ? form.get(intent) : form.get("event");
  if (intent === "next" && !other) return `/postmortems/${id}/summary`;
  return stopAddress(id, String(other ?? form.get("event")));
}

export default function Walkthrough() {
  const { t } = useView();
  const { frame, walk, zone, questions, pictures, findings } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <FlowPage
      frame={frame}
      step="walkthrough"
      help={
        walk && (
          <>
            <Stops walk={walk} id={frame.id} zone={zone} />
            <HowToLead />
          </>
        )
      }
    >
      <FormProblems rejected={rejected} />
      {walk ? (
        <div className="walk">
          <WalkHead walk={walk} id={frame.id} />
          <EventAsKnown
            frame={frame}
            walk={walk}
            zone={zone}
            questions={questions}
            pictures={pictures}
            findings={findings}
            rejected={rejected}
          />
        </div>
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
