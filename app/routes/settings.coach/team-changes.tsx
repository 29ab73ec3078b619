import { type Column, Table } from "#app/components/table.tsx";
import { useView } from "#app/components/view.tsx";
import { isLabel } from "#app/domain/coach/labels.ts";
import type { Change } from "#app/domain/coach/team/listening.ts";
import { ruleWords } from "#app/i18n/rule-words.ts";

/** Everything the team's files do, a row each: what they ask, in the team's words; what they switch off or soften. */
export function TeamChanges({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useView();
  const columns: readonly Column<Change>[] = [
    {
      key: "what",
      label: t("coaching.listening.what"),
      heading: true,
      cell: (change) => <ChangeWords {...change} />,
    },
    {
      key: "does",
      label: t("coaching.listening.effect"),
      cell: ({ does }) => t(`coaching.listening.does.${does}`),
    },
    { key: "file", label: t("coaching.listening.file"), cell: ({ file }) => <code>{file}</code> },
  ];
  return (
    <div>
      <h3>{t("coaching.listening.changesTitle")}</h3>
      <Table
        caption={t("coaching.listening.changesTitle")}
        captionHidden
        columns={columns}
        rows={changes}
        rowKey={({ file, does, name }) => `${file} ${does} ${name}`}
      />
    </div>
  );
}

function ChangeWords({ name, labels, own }: Change) {
  const { t, locale } = useView();
  const named = isLabel(name)
    ? t(`coach.label.${name}`)
    : name === "model"
      ? t("coaching.listening.learned")
      : (own?.message?.[locale] ?? ruleWords(name, locale));
  return (
    <div className="coach-change">
      {named && <span>{named}</span>}
      {own?.hint && labels.length > 0 && <span className="hint">{own.hint[locale]}</span>}
      <span className="hint">
        <code>{name}</code>
        {labels.length > 0 &&
          ` ${t("coaching.listening.about", { labels: labels.map((label) => t(`coach.label.${label}`)).join(t("coaching.listening.and")) })}`}
      </span>
    </div>
  );
}
