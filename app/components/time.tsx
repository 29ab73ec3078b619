import {
  type DateTimeChoice,
  formatDate,
  formatDateTime,
  formatTime,
  relativeTime,
} from "#app/i18n/format.ts";
import { useView } from "./view.tsx";

/** An instant with weekday and zone; `short` shows the hour only and keeps the rest in the title. */
export function DateTime({ at, short, ...choice }: { at: string; short?: boolean } & DateTimeChoice) {
  const view = useView();
  const exact = formatDateTime(view, at, choice);
  return (
    <time className="time" dateTime={at} title={short ? exact : undefined}>
      {short ? formatTime(view, at, choice) : exact}
    </time>
  );
}

/** A calendar day, `YYYY-MM-DD` or an instant's day in the reader's zone. */
export function Day({ on }: { on: string }) {
  const view = useView();
  return (
    <time className="time" dateTime={on}>
      {formatDate(view, on)}
    </time>
  );
}

/** “3 hours ago”, with the exact time in the title. */
export function RelativeTime({ at }: { at: string }) {
  const view = useView();
  return (
    <time className="time" dateTime={at} title={formatDateTime(view, at)}>
      {relativeTime(view, at, view.now)}
    </time>
  );
}
