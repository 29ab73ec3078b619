import { hasMessage } from "#app/i18n/translate.ts";
import { ButtonLink } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { Table } from "../table.tsx";
import { useView } from "../view.tsx";

interface Line {
  readonly path: string;
  readonly outcome: "created" | "updated" | "unchanged" | "edited" | "passedOver";
  readonly id: string | null;
  readonly title: string;
  readonly why: string | null;
  readonly notes: readonly string[];
}

/** How far an import is, and what was done with each file. */
export function ImportReport(props: {
  readonly state: "running" | "done" | "broken";
  readonly total: number;
  readonly done: number;
  readonly lines: readonly Line[];
}) {
  const { t } = useView();
  const { state, total, done, lines } = props;
  return (
    <>
      {state === "running" && (
        <div className="progress" role="status">
          <label htmlFor="import-progress">{t("exchangePages.running", { done, total })}</label>
          <progress id="import-progress" value={done} max={total} />
          <p className="hint">{t("exchangePages.runningHint")}</p>
        </div>
      )}
      {state === "done" && <Notice tone="done">{totals()}</Notice>}
      {state === "broken" && <Notice tone="refused">{t("exchangePages.broken", { done, total })}</Notice>}
      {lines.length > 0 && <Lines lines={lines} />}
      {state !== "running" && (
        <p className="form-actions">
          <ButtonLink href="/import">{t("exchangePages.more")}</ButtonLink>
          <ButtonLink href="/knowledge">{t("exchangePages.toKnowledge")}</ButtonLink>
        </p>
      )}
    </>
  );

  function totals(): string {
    const count = (outcome: Line["outcome"]) => lines.filter((line) => line.outcome === outcome).length;
    return t("exchange.total", {
      files: lines.length,
      created: count("created"),
      updated: count("updated"),
      unchanged: count("unchanged"),
      edited: count("edited"),
      passedOver: count("passedOver"),
    });
  }
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useView();
  return (
    <Table
      caption={t("exchangePages.report")}
      rows={lines}
      rowKey={(line) => line.path}
      columns={[
        { key: "path", label: t("exchangePages.file"), heading: true, cell: (line) => line.path },
        {
          key: "outcome",
          label: t("exchangePages.outcome"),
          cell: (line) => t(`exchange.outcome.${line.outcome}`),
        },
        { key: "notes", label: t("exchangePages.notes"), cell: (line) => <Notes line={line} /> },
      ]}
    />
  );
}

function Notes({ line }: { readonly line: Line }) {
  const { t } = useView();
  const keys = [
    ...(line.why ? [`exchange.why.${line.why}`] : []),
    ...line.notes.map((note) => `exchange.note.${note}`),
  ];
  return <>{keys.map((key) => (hasMessage(key) ? t(key) : key)).join(" · ")}</>;
}
