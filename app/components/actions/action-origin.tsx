import { SeverityBadge } from "../badges.tsx";
import { Facts } from "../facts.tsx";
import { Day } from "../time.tsx";
import { useView } from "../view.tsx";
import type { ActionView } from "./action-view.ts";

/** Where an action comes from, and who answers for it. */
export function ActionOrigin({ action }: { readonly action: ActionView }) {
  const { t } = useView();
  const { postmortem, teams } = action;
  return (
    <aside className="aside" aria-label={t("actions.origin")}>
      <Facts
        facts={[
          { name: t("actions.severity"), value: <SeverityBadge severity={postmortem.severity} /> },
          { name: t("actions.service"), value: postmortem.services.join(", ") },
          { name: t("actions.owner"), value: action.owner },
          { name: t("actions.team"), value: teams.join(", ") },
          { name: t("actions.createdAt"), value: <Day on={action.createdAt} /> },
          {
            name: t("actions.changes"),
            value: <a href={`/documents/${postmortem.id}/history`}>{t("actions.history")}</a>,
          },
        ]}
      />
    </aside>
  );
}
