import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { PersonName } from "#app/domain/lists.ts";
import { formatDate } from "#app/i18n/format.ts";
import { RunningPostmortems } from "./running-postmortems.tsx";
import { SoleKnowledge } from "./sole-knowledge.tsx";
import type { Work } from "./work-of.server.ts";

/** What somebody leaves behind, to be given to somebody else; everything is ticked to begin with. */
export function HandOverCard(props: {
  readonly name: string;
  readonly work: Work;
  readonly receivers: readonly PersonName[];
  readonly rejected: RejectedForm | undefined;
}) {
  const view = useView();
  const { t } = view;
  const field = useTyped(props.rejected);
  const { name, work } = props;
  const { postmortems, actions, articles, sole } = work;
  const nothing = postmortems.length + actions.length + articles.length + sole.length === 0;
  return (
    <Card title={t("settings.handTitle")} id="work" plain>
      <div className="stack-large">
        {nothing && <EmptyState>{t("settings.handNothing", { name })}</EmptyState>}
        {actions.length + articles.length > 0 && (
          <form className="form" method="post">
            <Ticks
              name="actionIds[]"
              legend={t("settings.handActions", { count: actions.length })}
              items={actions.map(({ id, title, dueOn, postmortem }) => ({
                id,
                words: (
                  <>
                    {title}
                    <span className="option-hint">
                      {t("settings.due", { day: formatDate(view, dueOn) })} ·{" "}
                      <a href={`/postmortems/${postmortem.id}`}>{postmortem.title}</a>
                    </span>
                  </>
                ),
              }))}
            />
            <Ticks
              name="articleIds[]"
              legend={t("settings.handArticles", { count: articles.length })}
              items={articles.map(({ id, title }) => ({
                id,
                words: <a href={`/articles/${id}`}>{title}</a>,
              }))}
            />
            <SelectField
              {...field("to")}
              label={t("settings.handTo")}
              empty={t("settings.choosePerson")}
              choices={props.receivers.map((each) => ({
                value: each.id,
                label: `${each.name} (${each.email})`,
              }))}
              required
            />
            <div className="form-actions">
              <Button intent="hand-over" look="secondary">
                {t("settings.handSubmit")}
              </Button>
            </div>
          </form>
        )}
        <RunningPostmortems postmortems={postmortems} />
        <SoleKnowledge name={name} sole={sole} />
      </div>
    </Card>
  );
}

function Ticks(props: {
  readonly name: string;
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly words: ReactNode }[];
}) {
  if (props.items.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="label">{props.legend}</legend>
      <div className="options">
        {props.items.map((item) => (
          <label key={item.id} className="option">
            <input type="checkbox" name={props.name} value={item.id} defaultChecked />
            <span>{item.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
