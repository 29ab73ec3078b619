import { Button, ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";
import type { ShownZone } from "./shown-zone.server.ts";

/** Above the list while several events are chosen: the button that merges the ticked ones. */
export function MergeTicked({ zone }: { readonly zone: ShownZone }) {
  const { t } = useView();
  return (
    <form id="merge" className="merge-ticked" method="post" action={`?zone=${zone.choice}&choose=1`}>
      <Notice>{t("event.merge.chooseHint")}</Notice>
      <div className="form-actions">
        <Button intent="merge">{t("event.merge.button")}</Button>
        <ButtonLink href={`?zone=${zone.choice}`} look="quiet">
          {t("timeline.cancel")}
        </ButtonLink>
      </div>
    </form>
  );
}
