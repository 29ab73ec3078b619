import { ButtonLink } from "#app/components/button.tsx";
import { StepForm } from "#app/components/flow/step-form.tsx";
import type { RejectedForm } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { typedTime } from "#app/domain/timeline/typed-time.ts";
import { EventFields } from "./event-fields.tsx";
import type { ShownZone } from "./shown-zone.server.ts";

/** What an event's own form is given; `rejected`: what was typed before, where that could not be saved. */
export interface EventForm {
  readonly frame: Overview;
  readonly event: TimelineEvent;
  readonly zone: ShownZone;
  readonly rejected: RejectedForm | undefined;
}

/** One event as a form in its place on the timeline: saves itself, Save closes it. */
export function EditEvent({ frame, event, zone, rejected }: EventForm) {
  const { t } = useView();
  return (
    <li className="event event-editing" id={`event-${event.id}`}>
      <StepForm
        frame={frame}
        id={`edit-${event.id}`}
        zone={zone.name}
        action={`?zone=${zone.choice}`}
        wide
        actions={
          <ButtonLink href={`?zone=${zone.choice}#event-${event.id}`} look="quiet">
            {t("timeline.close")}
          </ButtonLink>
        }
      >
        <input type="hidden" name="event" value={event.id} />
        <EventFields
          prefix={`event:${event.id}.`}
          values={{
            at: event.at ? typedTime(event.at, zone.name) : (event.atText ?? ""),
            text: event.text,
            kind: event.kind,
            role: event.role ?? "",
            source: event.source ?? "",
          }}
          zone={zone.name}
          rejected={rejected}
        />
      </StepForm>
    </li>
  );
}
