import { Button, ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SaveState } from "#app/components/save-state.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { DateTime } from "#app/components/time.tsx";
import { TimeChoices } from "#app/components/time-asked.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { EventKind } from "#app/domain/timeline/event.ts";
import type { ParsedLine } from "#app/domain/timeline/parse-lines.ts";
import { zoneName } from "#app/i18n/format.ts";
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
    <details className="card paste" id="paste" open={open || typeof pasted === "string"}>
      <summary>
        <h2>{t("timeline.pasteTitle")}</h2>
      </summary>
      <p className="hint">{t("timeline.startBefore")}</p>
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
    <form
      id="paste-lines"
      method="post"
      action={`?zone=${zone.choice}`}
      className="form form-wide"
      data-keep={`${view.path}/lines`}
    >
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
        <SaveState form="paste-lines" />
      </div>
    </form>
  );
}

/** Where the clocks were changed: which of the two is meant. Nobody has to choose; the row then waits for a time. */
function WhichTime({ row }: { readonly row: ParsedLine }) {
  const { t } = useView();
  if (row.choices.length === 0) return null;
  const problem = row.problem === "gap" ? "gap" : "overlap";
  return (
    <fieldset className="time-asked">
      <legend className="label">{t(`event.asked.${problem}`)}</legend>
      <TimeChoices
        name={`meant-${row.line}`}
        id={`meant-${row.line}`}
        problem={problem}
        choices={row.choices.map((at) => ({ at, value: at }))}
        zone={row.zone}
      />
    </fieldset>
  );
}

/** What the pasted lines were read as; rows without a readable time are marked, kept, and get one later. */
export function PastePreview({
  preview,
  zone,
}: {
  readonly preview: {
    readonly preview: readonly (ParsedLine & { readonly kind: EventKind; readonly known: boolean })[];
    readonly lines: string;
  };
  readonly zone: ShownZone;
}) {
  const { t, path } = useView();
  const rows = preview.preview;
  const unread = rows.filter((row) => row.at === null).length;
  const fresh = rows.filter((row) => !row.known).length;
  return (
    <>
      <Card title={t("timeline.previewTitle", { count: rows.length })}>
        {unread > 0 && <Notice tone="warning">{t("timeline.unread", { count: unread })}</Notice>}
        <form method="post" action={`?zone=${zone.choice}`} data-keep={`${path}/lines`}>
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
                  <p className="meta">
                    {row.author && <span>{t("event.by", { name: row.author })}</span>}
                    <span>{t(`words.kind.${row.kind}`)}</span>
                    {row.problem && <span>{t(`timeline.problem.${row.problem}`)}</span>}
                    {row.known && <span>{t("timeline.known")}</span>}
                  </p>
                  <WhichTime row={row} />
                </div>
              </li>
            ))}
          </ol>
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
