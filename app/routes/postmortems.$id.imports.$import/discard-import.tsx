import { Button } from "#app/components/button.tsx";
import { Confirm } from "#app/components/confirm.tsx";
import { useView } from "#app/components/view.tsx";

/** Takes an import back; what has been chosen from it stays on the timeline. */
export function DiscardImport({ candidates }: { readonly candidates: number }) {
  const { t } = useView();
  return (
    <Confirm label={t("timelineImport.discard")} icon="trash">
      <p>{t("timelineImport.discardText", { count: candidates })}</p>
      <form method="post">
        <Button intent="discard" look="danger">
          {t("timelineImport.discardNow")}
        </Button>
      </form>
    </Confirm>
  );
}
