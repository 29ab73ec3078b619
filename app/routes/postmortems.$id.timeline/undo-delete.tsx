import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";

/** Undo rather than "are you sure": the deleted event can be put back as it was. */
export function UndoDelete({ id, revision, zone }: { id: string; revision: number; zone: string }) {
  const { t } = useView();
  return (
    <Notice
      tone="done"
      action={
        <form method="post" action={`?zone=${zone}`}>
          <input type="hidden" name="event" value={id} />
          <input type="hidden" name="at" value={revision} />
          <Button intent="restore" look="secondary" small>
            {t("timeline.putBack")}
          </Button>
        </form>
      }
    >
      {t("timeline.deleted")}
    </Notice>
  );
}
