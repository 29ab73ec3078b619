import { Button, ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";
import type { ListAbout } from "./list-view.server.ts";
import type { ShownZone } from "./shown-zone.server.ts";

/** Above the list: the way to choose several events; while choosing, the button that merges the ticked ones. */
export function MergeTicked({ about, zone }: { readonly about: ListAbout; readonly zone: ShownZone }) {
  const { t } = useView();
  if (!about.choosing) {
    return (
      <p className="merge-choose no-print">
        <a href={`?zone=${zone.choice}&choose=1`}>{t("event.merge.choose")}</a>
      </p>
    );
  }
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
