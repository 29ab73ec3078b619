import { Button } from "../button.tsx";
import { useView } from "../view.tsx";
import { CoachFinding } from "./coach-finding.tsx";
import { controlId, type FindingView } from "./finding-view.ts";

/**
 * What the coach would ask about one text, below it; nothing at all where there is nothing to ask. Inside a form its
 * buttons belong to that form, so that what was typed is saved with them.
 */
export function CoachList({
  place,
  findings,
  open = true,
  toText = true,
  fixed,
}: {
  readonly place: string;
  /** All of the page's; those of the place are shown. */
  readonly findings: readonly FindingView[];
  readonly open?: boolean;
  /** Whether the text is in a field of this page. */
  readonly toText?: boolean;
  /** In a part of the page that is kept fresh as a whole. */
  readonly fixed?: boolean;
}) {
  const { t } = useView();
  const id = controlId(place);
  const here = findings.filter((finding) => finding.place === place);
  const asked = here.filter(({ reason }) => reason === null);
  const aside = here.filter(({ reason }) => reason !== null);
  return (
    <div
      className={here.length > 0 ? "coach" : "coach coach-quiet"}
      id={`coach-${id}`}
      data-fresh={fixed ? undefined : `coach ${place}`}
      data-coach-list={fixed ? undefined : id}
      data-coach-asks={asked.length}
      data-coach-aside={aside.map(({ id }) => id).join(" ") || undefined}
    >
      {asked.length > 0 && (
        <details open={open} id={`asks-${id}`}>
          <summary>{t("coaching.here", { count: asked.length })}</summary>
          <ul className="coach-findings">
            {asked.map((finding) => (
              <CoachFinding key={finding.id} finding={finding} toText={toText} />
            ))}
          </ul>
        </details>
      )}
      {aside.length > 0 && <AsideList id={`aside-${id}`} findings={aside} />}
    </div>
  );
}

function AsideList({ id, findings }: { readonly id: string; readonly findings: readonly FindingView[] }) {
  const { t } = useView();
  return (
    <details className="coach-aside" id={id}>
      <summary>{t("coaching.asideCount", { count: findings.length })}</summary>
      <ul>
        {findings.map(({ id, place, words, label, reason, note }) => (
          <li key={id}>
            <q>{words}</q> <span className="hint">{t(`coach.label.${label}`)}</span>
            <span className="hint">{reason && t(`coaching.reason.${reason}`)}</span>
            {note && <span>{t("coaching.noted", { note })}</span>}
            <Button name="takeUp" intent={`${id} ${controlId(place)}`} look="quiet" small>
              {t("coaching.takeBack")}
              <span className="visually-hidden">: {words}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
