import type { ClockReading } from "#app/domain/postmortem/deadline.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import type { T } from "#app/i18n/translate.ts";
import { useView } from "./view.tsx";

const RADIUS = 16;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * The signature: a thin ring that fills as the 24 hours go by, the hours inside it.
 *
 *      ╭───╮
 *      │ 6 │  6 h left            small: in lists · large: on the postmortem's own pages, with the due time
 *      ╰───╯
 */
export function Clock({
  reading,
  dueAt,
  size = "small",
  sayWhyHref,
}: {
  readonly reading: ClockReading;
  readonly dueAt?: string | null;
  readonly size?: "small" | "large";
  /** When late and no reason was given yet: where to write it. */
  readonly sayWhyHref?: string;
}) {
  const view = useView();
  const { t } = view;
  const due = dueAt ? t("clock.due", { when: formatDateTime(view, dueAt) }) : undefined;
  return (
    <span className={`clock clock-${size} clock-${reading.state}`} title={due}>
      <Ring reading={reading} size={size} />
      <span className="clock-words">
        <span aria-hidden="true" className="clock-short">
          {shortWords(reading, t)}
        </span>
        <span className="visually-hidden">{longWords(reading, t)}</span>
        {size === "large" && due && <span className="clock-due">{due}</span>}
        {reading.state === "late" && sayWhyHref && (
          <a className="clock-why" href={sayWhyHref}>
            {t("clock.sayWhy")}
          </a>
        )}
      </span>
    </span>
  );
}

function Ring({ reading, size }: { readonly reading: ClockReading; readonly size: "small" | "large" }) {
  const pixels = size === "large" ? 64 : 36;
  const used = reading.state === "late" ? 1 : reading.share;
  const filed = reading.state === "filed-in-time" || reading.state === "filed-late";
  return (
    <svg
      className="clock-ring"
      width={pixels}
      height={pixels}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="clock-track" cx="20" cy="20" r={RADIUS} />
      {!filed && reading.state !== "none" && (
        <circle
          className="clock-left"
          cx="20"
          cy="20"
          r={RADIUS}
          strokeDasharray={`${(1 - used) * ROUND || (reading.state === "late" ? ROUND : 0)} ${ROUND}`}
          transform="rotate(-90 20 20)"
        />
      )}
      {filed ? (
        <path className="clock-check" d="m13.5 20.5 4.5 4.5 8.5-9.5" />
      ) : (
        <text className="clock-figure" x="20" y="20" textAnchor="middle" dominantBaseline="central">
          {figure(reading)}
        </text>
      )}
    </svg>
  );
}

/** Hours, or minutes in the last hour; a dash before the clock starts. */
function figure(reading: ClockReading): string {
  if (reading.state === "none") return "–";
  const value = reading.hours === 0 ? reading.minutes : reading.hours;
  const shown = value > 99 ? "99+" : String(value);
  return reading.state === "late" ? `−${shown}` : shown;
}

function shortWords(reading: ClockReading, t: T): string {
  const { hours, minutes } = reading;
  switch (reading.state) {
    case "none":
      return t("clock.noneShort");
    case "calm":
    case "soon":
      return hours > 0
        ? t("clock.leftShort", { count: hours })
        : t("clock.leftMinutesShort", { count: minutes });
    case "late":
      return hours > 0
        ? t("clock.lateShort", { count: hours })
        : t("clock.lateMinutesShort", { count: minutes });
    case "filed-in-time":
    case "filed-late":
      return longWords(reading, t);
  }
}

/** A whole sentence, for screen readers, mails and titles. */
function longWords(reading: ClockReading, t: T): string {
  const { hours, minutes } = reading;
  switch (reading.state) {
    case "none":
      return t("clock.none");
    case "calm":
    case "soon":
      return hours > 0 ? t("clock.left", { count: hours }) : t("clock.leftMinutes", { count: minutes });
    case "late":
      return hours > 0 ? t("clock.late", { count: hours }) : t("clock.lateMinutes", { count: minutes });
    case "filed-in-time":
      return t("clock.filedInTime");
    case "filed-late":
      return hours > 0
        ? t("clock.filedLate", { count: hours })
        : t("clock.filedLateMinutes", { count: minutes });
  }
}
