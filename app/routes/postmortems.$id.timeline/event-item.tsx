import { CoachForm } from "#app/components/coach/coach-form.tsx";
import { OpenRemarks } from "#app/components/flow/open-remarks.tsx";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { EditEvent } from "./edit-event.tsx";
import type { EventListProps } from "./event-list.tsx";
import { EventMore } from "./event-more.tsx";
import { EventRow } from "./event-row.tsx";
import { SplitEvent } from "./split-event.tsx";
import { Undo } from "./undo.tsx";

/** One event of the list: to be read, or open to be changed, split, or for whatever else can be done with it. */
export function EventItem({ event, list }: { readonly event: TimelineEvent; readonly list: EventListProps }) {
  const { about, zone, frame, rejected } = list;
  const refused = rejected?.typed.event === event.id ? rejected.typed.intent : undefined;
  if (about.editing === event.id || refused === "save") {
    return <EditEvent frame={frame} event={event} zone={zone} rejected={rejected} />;
  }
  if (about.splitting === event.id || refused === "split") {
    return <SplitEvent frame={frame} event={event} zone={zone} rejected={rejected} />;
  }
  const ticked = rejected?.typed["events[]"] ?? about.ticked;
  const open = about.more === event.id || refused === "mark";
  const undo = about.undo?.eventId === event.id ? about.undo : null;
  const row = (
    <EventRow
      event={event}
      zone={zone}
      about={about}
      open={open}
      ticked={ticked.includes(event.id)}
      below={open && <EventMore event={event} list={list} />}
    >
      <OpenRemarks id={frame.id} place={`event:${event.id}`} remarks={list.remarks} />
      <CoachForm
        documentId={frame.id}
        place={`event:${event.id}.text`}
        findings={list.findings}
        returnTo={`/postmortems/${frame.id}/timeline?zone=${zone.choice}`}
      />
      {undo && undo.did !== "delete" && <Undo undo={undo} zone={zone.choice} />}
    </EventRow>
  );
  if (undo?.did !== "delete") return row;
  return (
    <>
      {row}
      <li className="event-gone" id="undo">
        <Undo undo={undo} zone={zone.choice} />
      </li>
    </>
  );
}
