import { Card } from "#app/components/card.tsx";
import { useView } from "#app/components/view.tsx";
import type { FileReport } from "#app/domain/timeline/candidate.ts";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { hasMessage, type T } from "#app/i18n/translate.ts";

/** What each file gave: as what it was read, how much was new, and what was passed over with line and reason. */
export function FileReports({
  files,
  zone,
}: {
  readonly files: readonly FileReport[];
  readonly zone: string;
}) {
  const { t } = useView();
  return (
    <Card title={t("timelineImport.report")}>
      <ul className="entries file-reports">
        {files.map((file) => (
          <li key={file.path}>
            <OneFile file={file} zone={zone} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OneFile({ file, zone }: { readonly file: FileReport; readonly zone: string }) {
  const view = useView();
  const { t } = view;
  const { path, format, candidates, duplicates, outside, from, to, passedOver } = file;
  const time = (at: string) => formatDateTime(view, at, { timeZone: zone });
  return (
    <div className="entry-words">
      <p className="entry-title">{path}</p>
      <p className="meta figures">
        {format === null ? (
          <strong>{t("timelineImport.notRecognised")}</strong>
        ) : (
          <span>{formatName(t, format)}</span>
        )}
        <span>{t("timelineImport.candidates", { number: formatNumber(view, candidates) })}</span>
        {duplicates > 0 && (
          <span>{t("timelineImport.duplicates", { number: formatNumber(view, duplicates) })}</span>
        )}
        {outside > 0 && <span>{t("timelineImport.outside", { number: formatNumber(view, outside) })}</span>}
        {from && to && (
          <span>
            {time(from) === time(to)
              ? time(from)
              : t("timelineImport.span", { from: time(from), to: time(to) })}
          </span>
        )}
      </p>
      {passedOver.length > 0 && <PassedOver lines={passedOver} />}
    </div>
  );
}

/** So many are shown one by one; a file of another kind would fill the page. */
const SHOWN = 50;

function PassedOver({ lines }: { readonly lines: FileReport["passedOver"] }) {
  const { t } = useView();
  const told = ({ line, why }: { line: number; why: string }) =>
    line > 0 ? t("timelineImport.passedOverLine", { line, why }) : why;
  return (
    <details className="passed-over" open={lines.length === 1}>
      <summary>{t("timelineImport.passedOverCount", { count: lines.length })}</summary>
      <ul>
        {lines.slice(0, SHOWN).map((each) => (
          <li key={`${each.line} ${each.why}`}>{told(each)}</li>
        ))}
        {lines.length > SHOWN && (
          <li>{t("timelineImport.passedOverMore", { count: lines.length - SHOWN })}</li>
        )}
      </ul>
    </details>
  );
}

function formatName(t: T, format: string): string {
  const name = (system: string) => {
    const key = `systems.${system}`;
    return hasMessage(key) ? t(key) : system;
  };
  return format.split("+").map(name).join(" + ");
}
