import { Help } from "#app/components/flow.tsx";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";

/** For managers: say that none is needed, or take it up again. */
export function NotNeededLink({ frame }: { readonly frame: Overview }) {
  const { t } = useView();
  const declared = frame.status === "not_needed";
  return (
    <Help title={t("flow.notNeededTitle")} open={declared}>
      <p>
        <a href={`/postmortems/${frame.id}/not-needed`}>
          {t(declared ? "flow.takeUpAgain" : "flow.declareNotNeeded")}
        </a>
      </p>
    </Help>
  );
}
