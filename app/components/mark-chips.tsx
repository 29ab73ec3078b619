import type { IncidentTimes } from "#app/domain/postmortem/postmortem.ts";
import { marksOf } from "#app/domain/timeline/incident-marks.ts";
import { Icon } from "./icon.tsx";
import { useView } from "./view.tsx";

/** "When it was detected": the times of the incident an event stands at. */
export function MarkChips({
  event,
  times,
}: {
  readonly event: { readonly at: string | null };
  readonly times: IncidentTimes;
}) {
  const { t } = useView();
  return marksOf(event, times).map((time) => (
    <span key={time} className="mark-chip">
      <Icon name="check" /> {t(`event.mark.${time}`)}
    </span>
  ));
}
