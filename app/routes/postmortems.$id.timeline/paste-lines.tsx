import { Button, ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { zoneName } from "#app/components/format.ts";
import { Notice } from "#app/components/notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { DateTime } from "#app/components/time.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { ParsedLine } from "#app/domain/timeline/parse-lines.ts";
import type { ShownZone } from "./shown-zone.server.ts";

/** Paste a whole timeline; nothing is added before it was looked at. */
export function PasteLines({
  zone,
  open,
  rejected,
}: {
  readonly zone: ShownZone;
  readonly open: boolean;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const pasted = rejected?.typed.lines;
  return (
    <details className="card paste" open={open || typeof pasted === "string"}>
      <summary>
        <h2>{t("timeline.pasteTitle")}</h2>
      </summary>
      <LinesForm zone={zone} lines={typeof pasted === "string" ? pasted : ""} rejected={rejected} />
    </details>
  );
}

function LinesForm({
  zone,
  lines,
  rejected,
}: {
  readonly zone: ShownZone;
  readonly lines: string;
  readonly rejected: RejectedForm | undefined;
}) {
  const view = useView();
  const { t } = view;
  const { error } = useTyped(rejected)("lines");
  return (
    <form method="post" action={`?zone=${zone.choice}`} className="form form-wide">
      <TextArea
        name="lines"
        value={lines}
        error={error}
        label={t("timeline.lines")}
        hint={t("timeline.linesHint", { zone: zoneName(view, view.now, zone.incident) })}
        placeholder={t("timeline.linesExample")}
        rows={8}
        monospace
      />
      <div className="form-actions">
        <Button intent="preview" look="secondary">
          {t("timeline.preview")}
        </Button>
      </div>
    </form>
  );
}

/** What the pasted lines were read as; rows without a readable time are marked, kept, and get one later. */
export function PastePreview({
  preview,
  zone,
}: {
  readonly preview: {
    readonly preview: readonly ParsedLine[];
    readonly known: readonly number[];
    readonly lines: string;
  };
  readonly zone: ShownZone;
}) {
  const { t } = useView();
  const rows = preview.preview;
  const unread = rows.filter((row) => row.at === null).length;
  const fresh = rows.length - preview.known.length;
  return (
    <>
      <Card title={t("timeline.previewTitle", { count: rows.length })}>
        {unread > 0 && <Notice tone="warning">{t("timeline.unread", { count: unread })}</Notice>}
        <ol className="events">
          {rows.map((row) => (
            <li key={row.line} className={row.at ? "event" : "event event-unread"}>
              <div className="event-time figures">
                {row.at ? (
                  <DateTime at={row.at} timeZone={zone.incident} withoutZone />
                ) : (
                  <span className="needs-time-text">{row.atText ?? t("timeline.noTime")}</span>
                )}
              </div>
              <div className="event-words">
                <p className="event-text">{row.text || row.original}</p>
                {(row.problem || preview.known.includes(row.line)) && (
                  <p className="meta">
                    {row.problem && <span>{t(`timeline.problem.${row.problem}`)}</span>}
                    {preview.known.includes(row.line) && <span>{t("timeline.known")}</span>}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
        <form method="post" action={`?zone=${zone.choice}`}>
          <input type="hidden" name="lines" value={preview.lines} />
          <div className="form-actions">
            <Button intent="paste">{t("timeline.addAll", { count: fresh })}</Button>
            <ButtonLink href={`?zone=${zone.choice}`} look="quiet">
              {t("timeline.cancel")}
            </ButtonLink>
          </div>
        </form>
      </Card>
      <Card title={t("timeline.correct")}>
        <LinesForm zone={zone} lines={preview.lines} rejected={undefined} />
      </Card>
    </>
  );
}
