import type { ReactNode } from "react";
import { clockReading } from "#app/domain/postmortem/deadline.ts";
import type { Overview, StepOverview } from "#app/domain/postmortem/overview.ts";
import type { Step } from "#app/domain/postmortem/workflow.ts";
import type { MessageKey } from "#app/i18n/translate.ts";
import { SeverityBadge, StatusBadge } from "../badges.tsx";
import { ButtonLink } from "../button.tsx";
import { Clock } from "../clock.tsx";
import { CoachStatus } from "../coach/coach-status.tsx";
import { Flow } from "../flow.tsx";
import { MyDrafts } from "../keep/my-drafts.tsx";
import { Notice } from "../notice.tsx";
import { Page } from "../page.tsx";
import type { StepLink } from "../steps.tsx";
import { useView } from "../view.tsx";
import { missingWords, openWords } from "./step-words.ts";
import { WhoIsHere } from "./who-is-here.tsx";

/** A postmortem as every step's frame shows it, with this writer's texts that wait to be compared. */
export interface FlowFrame extends Overview {
  readonly drafts: Parameters<typeof MyDrafts>[0]["drafts"];
}

/** The frame of one step: where one is, the clock, the seven steps, why this one matters, and the way on. */
export function FlowPage({
  frame,
  step,
  below,
  help,
  children,
}: {
  readonly frame: FlowFrame;
  readonly step: Step;
  /** A page below the step, with its own title and sentence. */
  readonly below?: { readonly title: MessageKey; readonly lead?: MessageKey };
  readonly help?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useView();
  const home = `/postmortems/${frame.id}`;
  const title = frame.title || t("flow.untitled");
  return (
    <Page
      crumbs={[
        { label: t("shell.postmortems"), href: "/postmortems" },
        { label: `#${frame.number} ${title}`, href: home },
        { label: t(`words.step.${step}`), ...(below && { href: `${home}/${step}` }) },
        ...(below ? [{ label: t(below.title) }] : []),
      ]}
      top={
        <div data-fresh="clock">
          <FrameClock frame={frame} />
        </div>
      }
    >
      <CoachStatus />
      <Flow steps={useStepLinks(frame, step)} help={help}>
        <div className="step-head">
          <div className="meta" data-fresh="badges">
            <SeverityBadge severity={frame.severity} />
            <StatusBadge status={frame.status} />
          </div>
          <WhoIsHere id={frame.id} revision={frame.revision} />
          <h1>{t(below?.title ?? `words.step.${step}`)}</h1>
          {(!below || below.lead) && <p className="why">{t(below?.lead ?? `flow.why.${step}`)}</p>}
        </div>
        <MyDrafts drafts={frame.drafts} />
        <FiledNote frame={frame} />
        {children}
        {!below && <StepNav frame={frame} step={step} />}
      </Flow>
    </Page>
  );
}

export function FrameClock({ frame }: { readonly frame: Overview }) {
  const { now } = useView();
  if (frame.status === "not_needed") return null;
  const { dueAt, startsAt, publishedAt } = frame;
  return (
    <Clock
      reading={clockReading({ dueAt, startsAt, publishedAt, now })}
      dueAt={dueAt}
      sayWhyHref={frame.owesReason ? `/postmortems/${frame.id}/share#lateReason` : undefined}
    />
  );
}

function useStepLinks(frame: Overview, current: Step): readonly StepLink[] {
  const { t } = useView();
  return frame.steps.map((each: StepOverview) => ({
    key: each.step,
    label: t(`words.step.${each.step}`),
    href: `/postmortems/${frame.id}/${each.step}`,
    current: each.step === current,
    missing: each.missing.map((what) => missingWords(t, what)),
    open: each.open.length,
  }));
}

/** What a filed or a not needed postmortem's writers should know before they change it. */
function FiledNote({ frame }: { readonly frame: Overview }) {
  const { t, now } = useView();
  if (frame.status === "not_needed") return <Notice>{t("flow.notNeeded")}</Notice>;
  if (!frame.filed) return null;
  const age = frame.publishedAt ? now.getTime() - Date.parse(frame.publishedAt) : 0;
  return <Notice>{t(age > ADDENDUM_AFTER ? "flow.addendum" : "flow.filed")}</Notice>;
}

/** A published record edited after 30 days becomes an addendum (Etsy Morgue). */
const ADDENDUM_AFTER = 30 * 24 * 3_600_000;

function StepNav({ frame, step }: { readonly frame: Overview; readonly step: Step }) {
  const { t } = useView();
  const at = frame.steps.findIndex((each) => each.step === step);
  const before = frame.steps[at - 1]?.step;
  const after = frame.steps[at + 1]?.step;
  return (
    <nav className="step-nav" aria-label={t("flow.otherSteps")}>
      {before && (
        <ButtonLink href={`/postmortems/${frame.id}/${before}`} icon="left">
          {t(`words.step.${before}`)}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink href={`/postmortems/${frame.id}/${after}`} look="primary">
          {t("flow.next", { step: t(`words.step.${after}`) })}
        </ButtonLink>
      )}
    </nav>
  );
}

/** What is still open in this step, in words, for the help column. */
export function OpenPoints({ frame, step }: { readonly frame: Overview; readonly step: Step }) {
  const { t, locale } = useView();
  const here = frame.steps.find((each) => each.step === step);
  const points = here?.open.map((point) => openWords(t, locale, point)) ?? [];
  if (points.length === 0) return null;
  return (
    <ul>
      {points.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
