import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { isSkewed } from "#app/domain/timeline/skew.ts";
import { formatDuration } from "#app/i18n/format.ts";
import { Icon } from "./icon.tsx";
import { useView } from "./view.tsx";

/** Says that a source's clock differs from ours, by a word and a shape; nothing where they agree. */
export function SkewMark({ event }: { readonly event: Pick<TimelineEvent, "skewSeconds"> }) {
  const view = useView();
  if (!isSkewed(event)) return null;
  const direction = (event.skewSeconds ?? 0) > 0 ? "ahead" : "behind";
  return (
    <span className="skew-mark">
      <Icon name="alert" /> {view.t(`event.skew.${direction}`, { time: skewWords(view, event) })}
    </span>
  );
}

/** By how much, in whole minutes. */
export function skewWords(
  view: Parameters<typeof formatDuration>[0],
  event: Pick<TimelineEvent, "skewSeconds">,
): string {
  return formatDuration(view, Math.round(Math.abs(event.skewSeconds ?? 0) / 60));
}
