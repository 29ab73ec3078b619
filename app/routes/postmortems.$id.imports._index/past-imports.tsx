import { Card } from "#app/components/card.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { ImportState } from "#app/http/timeline-imports.server.ts";

interface PastImport {
  readonly id: string;
  readonly startedAt: string;
  readonly by: string | null;
  readonly state: ImportState;
  readonly candidates: number;
  readonly files: number;
  readonly firstFile: string | null;
}

/** What has been imported here, the latest first; each leads to its report. */
export function PastImports({
  id,
  imports,
}: {
  readonly id: string;
  readonly imports: readonly PastImport[];
}) {
  const { t } = useView();
  if (imports.length === 0) return null;
  return (
    <Card title={t("timelineImport.earlier")}>
      <ul className="entries">
        {imports.map((each) => (
          <li key={each.id}>
            <span className="entry-words">
              <a className="entry-title" href={`/postmortems/${id}/imports/${each.id}`}>
                {each.firstFile ?? t("timelineImport.untold")}
                {each.files > 1 && ` ${t("timelineImport.andFiles", { count: each.files - 1 })}`}
              </a>
              <span className="meta">
                <DateTime at={each.startedAt} />
                <span>{each.by ?? t("timelineImport.commandLine")}</span>
                <span>{t("candidates.total", { count: each.candidates })}</span>
                {each.state !== "done" && <strong>{t(`timelineImport.state.${each.state}`)}</strong>}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
