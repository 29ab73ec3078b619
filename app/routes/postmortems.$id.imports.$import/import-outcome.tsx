import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";
import type { FileReport } from "#app/domain/timeline/candidate.ts";
import type { ImportState } from "#app/http/timeline-imports.server.ts";

/** How an import ended, and what to do next. */
export function ImportOutcome(props: {
  readonly id: string;
  readonly importId: string;
  readonly state: ImportState;
  readonly files: readonly FileReport[];
  readonly candidates: number;
}) {
  const { t } = useView();
  const { id, importId, state, candidates } = props;
  const home = `/postmortems/${id}`;
  const ended = state === "done";
  return (
    <>
      {ended ? <Ended {...props} /> : null}
      {state === "broken" && <Notice tone="refused">{t("timelineImport.broken")}</Notice>}
      {state === "unfinished" && <Notice tone="warning">{t("timelineImport.unfinished")}</Notice>}
      <p className="form-actions">
        {candidates > 0 ? (
          <ButtonLink href={`${home}/candidates?import=${importId}`} look="primary">
            {t("timelineImport.choose")}
          </ButtonLink>
        ) : (
          <ButtonLink href={`${home}/candidates`}>{t("timelineImport.chooseAll")}</ButtonLink>
        )}
        <ButtonLink href={`${home}/imports`} look="quiet">
          {t(ended ? "timelineImport.more" : "timelineImport.resume")}
        </ButtonLink>
      </p>
    </>
  );
}

function Ended({
  files,
  candidates,
}: {
  readonly files: readonly FileReport[];
  readonly candidates: number;
}) {
  const { t } = useView();
  if (candidates > 0) return <Notice tone="done">{t("timelineImport.done", { count: candidates })}</Notice>;
  const known = files.some(({ duplicates }) => duplicates > 0);
  return (
    <Notice tone={known ? "info" : "warning"}>
      {t(known ? "timelineImport.nothingNew" : "timelineImport.nothingRead")}
    </Notice>
  );
}
