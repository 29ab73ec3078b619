import { ActionStatusBadge, StrengthBadge } from "#app/components/badges.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { CoachForm } from "#app/components/coach/coach-form.tsx";
import type { FindingView } from "#app/components/coach/finding-view.ts";
import { Notice } from "#app/components/notice.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { Day } from "#app/components/time.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import type { Overview } from "#app/domain/postmortem/overview.ts";
import { ActionFields, type Named } from "./action-fields.tsx";

type Entry = ActionItem & {
  readonly mayChange: boolean;
  /** What the coach would call it, by its title. */
  readonly strengthSaid: string | null;
};

interface Props {
  readonly frame: Overview;
  readonly people: readonly Named[];
  readonly teams: readonly Named[];
  readonly findings: readonly FindingView[];
  readonly rejected: RejectedForm | undefined;
}

/** The actions agreed so far, each to be opened for a change. */
export function ActionList({
  actions,
  editing,
  ...props
}: Props & { readonly actions: readonly Entry[]; readonly editing: string | null }) {
  const { t } = useView();
  if (actions.length === 0) return <Notice>{t("flow.actions.none")}</Notice>;
  const back = props.rejected?.typed.intent === "change" ? String(props.rejected.typed.action) : null;
  return (
    <ol className="entries actions">
      {actions.map((action) =>
        action.mayChange && (action.id === editing || action.id === back) ? (
          <EditAction key={action.id} action={action} {...props} />
        ) : (
          <ActionEntry key={action.id} action={action} {...props} />
        ),
      )}
    </ol>
  );
}

function ActionEntry({ action, frame, people, findings }: Props & { readonly action: Entry }) {
  const { t } = useView();
  const owner = people.find(({ id }) => id === action.ownerId)?.name ?? t("flow.formerColleague");
  return (
    <li id={`action-${action.id}`}>
      <div className="entry-words">
        <p className="entry-title">{action.title}</p>
        <p className="meta">
          <span>{owner}</span>
          <Day on={action.dueOn} />
          {action.aim && <span>{t(`words.aim.${action.aim}`)}</span>}
          {action.strength && <StrengthBadge strength={action.strength} />}
          {frame.filed && <ActionStatusBadge status={action.status} />}
        </p>
        {action.verification && <p className="hint">{action.verification}</p>}
        {action.strengthSaid && <p className="hint coach-strength">{action.strengthSaid}</p>}
        <Asked action={action} frame={frame} findings={findings} />
      </div>
      {action.mayChange && (
        <div className="event-actions">
          <ButtonLink href={`?edit=${action.id}#action-${action.id}`} look="quiet" icon="edit" small>
            {t("timeline.edit")}
            <span className="visually-hidden">: {action.title}</span>
          </ButtonLink>
          {!frame.filed && (
            <form method="post">
              <input type="hidden" name="revision" value={frame.revision} />
              <input type="hidden" name="action" value={action.id} />
              <Button intent="remove" look="quiet" small>
                {t("flow.remove")}
                <span className="visually-hidden">: {action.title}</span>
              </Button>
            </form>
          )}
        </div>
      )}
    </li>
  );
}

/** What of an action the coach reads. */
const PARTS = ["title", "verification"] as const;

function Asked({ action, frame, findings }: Pick<Props, "frame" | "findings"> & { readonly action: Entry }) {
  return PARTS.map((part) => (
    <CoachForm
      key={part}
      documentId={frame.id}
      place={`action:${action.id}.${part}`}
      findings={findings}
      returnTo={`/postmortems/${frame.id}/actions`}
      open
    />
  ));
}

function EditAction({
  action,
  frame,
  people,
  teams,
  findings,
  rejected,
}: Props & { readonly action: Entry }) {
  const { t } = useView();
  const back = rejected?.typed.intent === "change" ? rejected : undefined;
  const { value, ...move } = useTyped(back)("moveReason");
  return (
    <li id={`action-${action.id}`} className="event-editing">
      <form method="post" className="form form-wide" action={`?edit=${action.id}`}>
        <input type="hidden" name="revision" value={frame.revision} />
        <input type="hidden" name="action" value={action.id} />
        <ActionFields
          action={action}
          strengthSaid={action.strengthSaid}
          people={people}
          teams={teams}
          idPrefix="edit"
          rejected={back}
        />
        {frame.filed && (
          <TextField
            {...move}
            value={value}
            label={t("flow.actions.moveReason")}
            hint={t("flow.actions.moveHint")}
            maxLength={500}
          />
        )}
        <div className="form-actions">
          <Button intent="change">{t("flow.save")}</Button>
          <ButtonLink href="?" look="quiet">
            {t("timeline.close")}
          </ButtonLink>
        </div>
      </form>
      <Asked action={action} frame={frame} findings={findings} />
    </li>
  );
}
