import { Icon } from "#app/components/icon.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { typedDifference } from "#app/domain/timeline/clock-correction.ts";
import { isSkewed } from "#app/domain/timeline/skew.ts";
import { formatTime } from "#app/i18n/format.ts";
import { hasMessage, type T } from "#app/i18n/translate.ts";
import type { CandidateView } from "./candidate-view.ts";

/** One candidate: its tick, when, what, and where it is from. One that is on the timeline says so and has no tick. */
export function CandidateRow({
  candidate,
  zone,
}: {
  readonly candidate: CandidateView;
  readonly zone: string;
}) {
  const view = useView();
  const { t } = view;
  const { id, arrived, at, atText, chosen, text } = candidate;
  const when = at ? formatTime(view, at, { timeZone: zone, seconds: true }) : t("timeline.noTime");
  return (
    <li className={chosen === "no" ? "candidate" : "candidate candidate-chosen"} id={`candidate-${id}`}>
      {chosen === "no" ? (
        <label className="candidate-tick">
          <input type="checkbox" name="candidate[]" value={arrived} data-tick />
          <span className="visually-hidden">
            {t("candidates.chooseThis", { time: when })} {text.slice(0, 80)}
          </span>
        </label>
      ) : (
        <span className="candidate-tick" aria-hidden="true">
          <Icon name="check" />
        </span>
      )}
      <div className="event-time figures">
        {at ? (
          <DateTime at={at} short timeZone={zone} seconds />
        ) : (
          <span className="needs-time-text">{atText ?? t("timeline.noTime")}</span>
        )}
      </div>
      <CandidateWords candidate={candidate} />
    </li>
  );
}

export function CandidateWords({ candidate }: { readonly candidate: CandidateView }) {
  const { t } = useView();
  const { chosen, text, kind, system, author, source, edge, skewSeconds } = candidate;
  return (
    <div className="event-words">
      <p className="event-text">{text}</p>
      <p className="meta">
        {chosen !== "no" && (
          <strong className="candidate-there">
            {t(chosen === "shown" ? "candidates.onTimeline" : "candidates.onTimelineHidden")}
          </strong>
        )}
        <span>{systemName(t, system)}</span>
        {author && <span>{author}</span>}
        <span>{t(`words.kind.${kind}`)}</span>
        {edge && <span>{t(edge === "start" ? "candidates.alertStart" : "candidates.alertEnd")}</span>}
        {isSkewed({ skewSeconds }) && (
          <span className="candidate-skew">
            {t(Number(skewSeconds) > 0 ? "candidates.ahead" : "candidates.behind", {
              time: typedDifference(Number(skewSeconds)),
            })}
          </span>
        )}
        {source && (
          <a href={source} rel="noreferrer noopener nofollow" target="_blank">
            {t("candidates.link")}
          </a>
        )}
      </p>
    </div>
  );
}

export function systemName(t: T, system: string): string {
  const key = `systems.${system}`;
  return hasMessage(key) ? t(key) : system;
}
