import { ActionStatusBadge, DueBadge, StrengthBadge } from "#app/components/badges.tsx";
import { type Column, Table } from "#app/components/table.tsx";
import { Day } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { T } from "#app/i18n/translate.ts";
import type { Reading } from "./load.server.ts";

type Action = Reading["actions"][number];

/** What was decided to do, by whom and when; or why nothing. */
export function Actions({ it }: { readonly it: Reading }) {
  const { t, locale } = useView();
  if (it.actions.length === 0 && !it.noActionsReason) return null;
  return (
    <section className="article-section" id="actions" lang={locale}>
      <h2>{t("reading.actions")}</h2>
      {it.actions.length > 0 ? (
        <Table
          caption={t("reading.actions")}
          captionHidden
          columns={columns(t)}
          rows={it.actions}
          rowKey={(action) => action.id}
        />
      ) : (
        <p>{t("reading.noActions", { reason: it.noActionsReason })}</p>
      )}
    </section>
  );
}

function columns(t: T): readonly Column<Action>[] {
  return [
    { key: "title", label: t("reading.action"), heading: true, cell: (action) => <What action={action} /> },
    { key: "owner", label: t("reading.actionOwner"), cell: (action) => action.owner },
    {
      key: "due",
      label: t("reading.due"),
      cell: (action) => (
        <span className="cluster">
          <Day on={action.dueOn} />
          {action.overdue && <DueBadge due="overdue" />}
        </span>
      ),
    },
    {
      key: "status",
      label: t("reading.status"),
      cell: (action) => <ActionStatusBadge status={action.status} />,
    },
    {
      key: "strength",
      label: t("reading.strength"),
      cell: (action) => action.strength && <StrengthBadge strength={action.strength} />,
    },
  ];
}

function What({ action }: { readonly action: Action }) {
  const { t } = useView();
  return (
    <>
      {action.title}
      <span className="action-more">
        {action.aim && <span>{t(`words.aim.${action.aim}`)}</span>}
        {action.verification && <span>{t("reading.verification", { text: action.verification })}</span>}
        {action.status === "dropped" && action.dropReason && (
          <span>{t("reading.dropped", { reason: action.dropReason })}</span>
        )}
        {action.evidenceUrl && (
          <a href={action.evidenceUrl} rel="noopener noreferrer nofollow">
            {t("reading.evidence")}
          </a>
        )}
      </span>
    </>
  );
}
