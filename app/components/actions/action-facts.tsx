import { formatNumber } from "#app/i18n/format.ts";
import { StrengthBadge } from "../badges.tsx";
import { Facts } from "../facts.tsx";
import { DateTime } from "../time.tsx";
import { useView } from "../view.tsx";
import type { ActionView } from "./action-view.ts";
import { EvidenceLink } from "./evidence-link.tsx";

/** An action for somebody who may only read it: all there is to know about it. */
export function ActionFacts({ action }: { readonly action: ActionView }) {
  const view = useView();
  const { t } = view;
  const { status, aim, strength, agreedHours, evidenceUrl } = action;
  return (
    <Facts
      facts={[
        {
          name: t("actions.verification"),
          value: action.verification && <p className="as-typed">{action.verification}</p>,
        },
        { name: t("actions.aim"), value: aim && t(`words.aim.${aim}`) },
        { name: t("actions.strength"), value: strength && <StrengthBadge strength={strength} /> },
        {
          name: t("actions.agreedHours"),
          value: agreedHours === null ? null : t("actions.hours", { hours: formatNumber(view, agreedHours) }),
        },
        { name: t("actions.evidenceUrl"), value: evidenceUrl && <EvidenceLink url={evidenceUrl} /> },
        {
          name: t("actions.noEvidence"),
          value: status === "done" && !evidenceUrl && action.noEvidenceReason,
        },
        { name: t("actions.dropReason"), value: status === "dropped" && action.dropReason },
        { name: t("actions.closedAt"), value: action.closedAt && <DateTime at={action.closedAt} /> },
      ].map((fact) => ({ ...fact, value: fact.value || null }))}
    />
  );
}
