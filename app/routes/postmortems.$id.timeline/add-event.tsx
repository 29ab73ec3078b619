import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { SaveState } from "#app/components/save-state.tsx";
import type { RejectedForm } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { dayIn } from "#app/domain/timeline/typed-time.ts";
import { EventFields } from "./event-fields.tsx";
import type { ShownZone } from "./shown-zone.server.ts";

/** One event by hand. The day of the last one stands there already: mostly only the hour is typed. */
export function AddEvent({
  zone,
  after,
  startedAt,
  rejected,
}: {
  readonly zone: ShownZone;
  readonly after: readonly TimelineEvent[];
  readonly startedAt: string | null;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t, path } = useView();
  const last = after.findLast((event) => event.at !== null)?.at ?? startedAt;
  return (
    <Card title={t("timeline.addTitle")} id="add">
      <form
        id="add-event"
        method="post"
        action={`?zone=${zone.choice}#add`}
        className="form form-wide"
        data-keep={`${path}/add`}
      >
        <input type="hidden" name="zone" value={zone.name} />
        <EventFields
          values={{
            at: last ? `${dayIn(last, zone.name)} ` : "",
            text: "",
            kind: after.length === 0 ? "trigger" : "action",
            role: "",
            source: "",
          }}
          zone={zone.name}
          day={last ? dayIn(last, zone.name) : null}
          rejected={rejected?.typed.intent === "add" ? rejected : undefined}
        />
        <details className="fold-hint">
          <summary>{t("timeline.kindsTitle")}</summary>
          <p>{t("timeline.kinds")}</p>
        </details>
        <div className="form-actions">
          <Button intent="add">{t("timeline.add")}</Button>
          <SaveState form="add-event" />
        </div>
      </form>
    </Card>
  );
}
