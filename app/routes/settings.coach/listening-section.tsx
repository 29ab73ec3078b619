import { useView } from "#app/components/view.tsx";
import type { HeardLabel, Listening } from "#app/domain/coach/team/listening.ts";
import { LabelFold } from "./label-fold.tsx";
import { TeamChanges } from "./team-changes.tsx";
import { ToldMark } from "./told-mark.tsx";

/** What the running coach asks about, a fold for each kind of question; and how a team changes it. */
export function ListeningSection({ listening }: { readonly listening: Listening }) {
  const { t } = useView();
  const { files, changes, model, labels } = listening;
  const of = (kind: HeardLabel["kind"]) => labels.filter((each) => each.kind === kind);
  return (
    <section className="stack coach-hears" aria-labelledby="hears">
      <h2 id="hears">{t("coaching.listening.title")}</h2>
      <p>{t("coaching.listening.how")}</p>
      {model.by && (
        <p>
          {t("coaching.listening.learned")} <ToldMark {...model} />
        </p>
      )}
      <p>
        {files === null && t("coaching.listening.unchanged")}
        {files?.length === 0 && t("coaching.listening.noFiles")}
        {files && files.length > 0 && t("coaching.listening.files", { files: files.join(", ") })}
      </p>
      <p className="hint">{t("coaching.listening.change")}</p>
      {changes.length > 0 && <TeamChanges changes={changes} />}
      {(["prose", "action"] as const).map((kind) => (
        <div key={kind}>
          <h3>{t(`coaching.listening.${kind}`)}</h3>
          {of(kind).map((each) => (
            <LabelFold key={each.label} heard={each} />
          ))}
        </div>
      ))}
    </section>
  );
}
