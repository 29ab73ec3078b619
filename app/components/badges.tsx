import type { ActionStatus, Strength } from "#app/domain/action-item/action-item.ts";
import type { Severity, Status } from "#app/domain/postmortem/postmortem.ts";
import { useView } from "./view.tsx";

/** Four bars, one to four of them full: readable without colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { t } = useView();
  const full = { sev1: 4, sev2: 3, sev3: 2, sev4: 1 }[severity];
  return (
    <span className={`badge badge-${severity}`} title={t(`words.severityLong.${severity}`)}>
      <svg
        className="badge-shape"
        width="16"
        height="12"
        viewBox="0 0 16 12"
        aria-hidden="true"
        focusable="false"
      >
        {[0, 1, 2, 3].map((bar) => (
          <rect
            key={bar}
            className={bar < full ? "bar-full" : "bar-empty"}
            x={bar * 4 + 0.5}
            y={9 - bar * 3}
            width="3"
            height={3 + bar * 3}
            rx="0.5"
          />
        ))}
      </svg>
      {t(`words.severity.${severity}`)}
    </span>
  );
}

/** The word and a disc that fills on the way from draft to closed. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const { t } = useView();
  const shape = {
    draft: "empty",
    in_review: "half",
    published: "full",
    closed: "check",
    not_needed: "dash",
  } as const;
  return (
    <span className={`badge badge-status badge-${status}`}>
      <Disc shape={shape[status]} />
      {t(`words.status.${status}`)}
    </span>
  );
}

export function ActionStatusBadge({ status }: { readonly status: ActionStatus }) {
  const { t } = useView();
  const shape = { open: "empty", in_progress: "half", done: "check", dropped: "dash" } as const;
  return (
    <span className={`badge badge-status badge-${status}`}>
      <Disc shape={shape[status]} />
      {t(`words.actionStatus.${status}`)}
    </span>
  );
}

/** Overdue or due soon, beside an action's date. */
export function DueBadge({ due }: { readonly due: "overdue" | "soon" }) {
  const { t } = useView();
  return (
    <span className={`badge badge-due badge-${due}`}>
      <svg
        className="badge-shape"
        width="12"
        height="12"
        viewBox="0 0 12 12"
        aria-hidden="true"
        focusable="false"
      >
        <path d={due === "overdue" ? "M6 1 11.5 11H.5z" : "M6 .5 11.5 6 6 11.5.5 6z"} />
      </svg>
      {t(`words.due.${due}`)}
    </span>
  );
}

export function StrengthBadge({ strength }: { readonly strength: Strength }) {
  const { t } = useView();
  const full = { strong: 3, medium: 2, weak: 1 }[strength];
  return (
    <span className="badge badge-strength">
      <svg
        className="badge-shape"
        width="17"
        height="6"
        viewBox="0 0 17 6"
        aria-hidden="true"
        focusable="false"
      >
        {[0, 1, 2].map((dot) => (
          <circle
            key={dot}
            className={dot < full ? "bar-full" : "bar-empty"}
            cx={3 + dot * 5.5}
            cy="3"
            r="2.25"
          />
        ))}
      </svg>
      {t(`words.strength.${strength}`)}
    </span>
  );
}

type Shape = "empty" | "half" | "full" | "check" | "dash";

function Disc({ shape }: { readonly shape: Shape }) {
  const inside: Readonly<Record<Shape, string>> = {
    empty: "",
    half: "M6 2.5a3.5 3.5 0 0 1 0 7z",
    full: "M6 2.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z",
    check: "m3.6 6.2 1.7 1.7 3.1-3.5",
    dash: "M3.5 6h5",
  };
  return (
    <svg
      className="badge-shape disc"
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="disc-ring" cx="6" cy="6" r="5" />
      {inside[shape] && <path className={`disc-${shape}`} d={inside[shape]} />}
    </svg>
  );
}
