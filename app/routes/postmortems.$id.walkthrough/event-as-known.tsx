import { CoachList } from "#app/components/coach/coach-list.tsx";
import type { FindingView } from "#app/components/coach/finding-view.ts";
import { EventPictures } from "#app/components/event-pictures.tsx";
import { StepForm } from "#app/components/flow/step-form.tsx";
import { SkewMark } from "#app/components/skew-mark.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { DateTime } from "#app/components/time.tsx";
import { TimeAsked } from "#app/components/time-asked.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { ShownPicture } from "#app/domain/attachment/picture.ts";
import type { Overview } from "#app/domain/postmortem/overview.ts";
import { isSkewed } from "#app/domain/timeline/skew.ts";
import { typedTime } from "#app/domain/timeline/typed-time.ts";
import type { WalkStop } from "#app/domain/timeline/walk.ts";
import { zoneName } from "#app/i18n/format.ts";
import { SoFar } from "./so-far.tsx";
import { WalkButtons } from "./walk-buttons.tsx";

/** What was known, believed and unknown at one event on one side; what was learned later on the other. */
export function EventAsKnown({
  frame,
  walk,
  zone,
  questions,
  pictures,
  findings,
  rejected,
}: {
  readonly frame: Overview;
  readonly walk: WalkStop;
  readonly zone: string;
  readonly questions: readonly string[];
  readonly pictures: readonly ShownPicture[];
  readonly findings: readonly FindingView[];
  readonly rejected: RejectedForm | undefined;
}) {
  const view = useView();
  const { t } = view;
  const { event } = walk;
  const field = useTyped(rejected);
  const text = (property: "knownThen" | "believedThen" | "unknownThen" | "learnedLater") => {
    const { value, ...rest } = field(`event:${event.id}.${property}`, event[property]);
    return {
      ...rest,
      value: String(value ?? ""),
      label: t(`words.known.${property}`),
      rows: 3,
      coach: "prose" as const,
    };
  };
  const asks = (property: string) => (
    <CoachList place={`event:${event.id}.${property}`} findings={findings} />
  );
  const learnedAt = field(
    `event:${event.id}.learnedAt`,
    event.learnedAt ? typedTime(event.learnedAt, zone) : "",
  );
  return (
    <article className="walk-event" id="walk" aria-labelledby="walk-text">
      <header>
        <p className="meta">
          {event.at && (
            <strong className="walk-at">
              <DateTime at={event.at} timeZone={zone} />
            </strong>
          )}
          <span>{t(`words.kind.${event.kind}`)}</span>
          {event.role && <span>{event.role}</span>}
          {event.hidden && <span>{t("timeline.hidden")}</span>}
        </p>
        <h2 className="walk-text" id="walk-text">
          {event.text}
        </h2>
        {isSkewed(event) && (
          <p className="meta">
            <SkewMark event={event} />
          </p>
        )}
        <EventPictures pictures={pictures} />
      </header>
      {questions.length > 0 && (
        <section className="walk-questions" aria-label={t("timeline.walk.questions")}>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <SoFar noted={walk.soFar} zone={zone} />
      <StepForm
        key={event.id}
        frame={frame}
        id={`walk-${event.id}`}
        zone={zone}
        wide
        actions={<WalkButtons walk={walk} />}
      >
        <input type="hidden" name="event" value={event.id} />
        <div className="walk-sides">
          <div className="walk-then">
            <h3>{t("timeline.walk.atThatMoment")}</h3>
            <TextArea {...text("knownThen")} hint={t("timeline.walk.knownHint")} />
            {asks("knownThen")}
            <TextArea {...text("believedThen")} hint={t("timeline.walk.believedHint")} />
            {asks("believedThen")}
            <TextArea {...text("unknownThen")} hint={t("timeline.walk.unknownHint")} />
            {asks("unknownThen")}
          </div>
          <div className="walk-later">
            <h3>{t("timeline.walk.lookingBack")}</h3>
            <TextArea {...text("learnedLater")} hint={t("timeline.walk.learnedHint")} />
            {asks("learnedLater")}
            <TextField
              {...learnedAt}
              label={t("timeline.walk.learnedAt", { zone: zoneName(view, event.at ?? view.now, zone) })}
              placeholder="2026-11-20 10:04"
              width="medium"
              optional
            />
            <TimeAsked name={learnedAt.name} text={learnedAt.value} error={learnedAt.error} zone={zone} />
          </div>
        </div>
      </StepForm>
    </article>
  );
}
