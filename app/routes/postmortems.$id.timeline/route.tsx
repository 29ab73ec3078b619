import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FlowPage } from "#app/components/flow/flow-page.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Measures } from "#app/components/measures.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TimelineDrawing } from "#app/components/timeline-drawing.tsx";
import { useView } from "#app/components/view.tsx";
import { drawTimeline } from "#app/domain/timeline/drawing.ts";
import { coachFindings } from "#app/http/coach-findings.server.ts";
import { openForm, openStep } from "#app/http/flow.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { openRemarks } from "#app/http/open-remarks.server.ts";
import { titled } from "#app/http/title.ts";
import { AboveList } from "./above-list.tsx";
import { AddEvent } from "./add-event.tsx";
import { changeTimeline } from "./change-timeline.server.ts";
import { countCandidates } from "./count-candidates.server.ts";
import { EventList } from "./event-list.tsx";
import { CandidatesWaiting, ImportWays } from "./import-ways.tsx";
import { listView } from "./list-view.server.ts";
import { PasteLines, PastePreview } from "./paste-lines.tsx";
import { shownZone } from "./shown-zone.server.ts";
import { Undo } from "./undo.tsx";
import { ZoneSwitch } from "./zone-switch.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "words.step.timeline");

export async function loader(asked: LoaderFunctionArgs) {
  const { person, postmortem, stored, frame } = await openStep(asked);
  const params = new URL(asked.request.url).searchParams;
  const zone = await shownZone(asked.context.services, person, postmortem, params.get("zone"));
  const list = await listView(asked.context.services, postmortem, params);
  return {
    frame,
    ...list,
    zone,
    minimumEvents: postmortem.minimumEvents,
    startedAt: postmortem.times.startedAt,
    candidates: await countCandidates(asked.context.services, postmortem.id),
    remarks: await openRemarks(asked.context.services, postmortem.id),
    findings: coachFindings(
      asked.context.services,
      stored,
      localeOf(asked.request, person),
      ({ step }) => step === "timeline",
    ),
    drawing: drawTimeline({
      times: postmortem.times,
      events: list.events,
      zone: zone.name,
    }),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { person, form } = await openForm(asked);
  return changeTimeline(asked, form, person);
}

export default function TimelineStep() {
  const { t } = useView();
  const { frame, events, about, zone, startedAt, drawing, remarks, findings, candidates } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const rejected = answered && "errors" in answered ? answered : undefined;
  const preview = answered && "preview" in answered ? answered : undefined;
  const told = events.some(({ id }) => id === about.undo?.eventId);
  return (
    <FlowPage frame={frame} step="timeline">
      {about.undo && !told && <Undo undo={about.undo} zone={zone.choice} />}
      <FormProblems rejected={rejected} />
      {preview ? (
        <PastePreview preview={preview} zone={zone} />
      ) : (
        <>
          <ZoneSwitch
            zone={zone}
            to={(choice) =>
              `/postmortems/${frame.id}/timeline${choice === "incident" ? "" : `?zone=${choice}`}`
            }
          />
          <div className="timeline-head" data-fresh="timeline-head">
            <CandidatesWaiting id={frame.id} candidates={candidates} />
            {events.length === 0 && <Notice>{t("timeline.none")}</Notice>}
            {drawing && <TimelineDrawing drawing={drawing} events={events} timeZone={zone.name} />}
            <section className="measures-part" aria-labelledby="measures-title">
              <h2 id="measures-title">{t("event.measures.title")}</h2>
              <Measures times={about.times} />
            </section>
          </div>
          {events.length > 1 && <AboveList about={about} zone={zone} />}
          <EventList
            frame={frame}
            events={events}
            about={about}
            zone={zone}
            remarks={remarks}
            findings={findings}
            rejected={rejected}
          />
          <ImportWays id={frame.id} candidates={candidates} />
          <AddEvent zone={zone} after={events} startedAt={startedAt} rejected={rejected} />
          <PasteLines zone={zone} open={events.length === 0} rejected={rejected} />
        </>
      )}
    </FlowPage>
  );
}
