import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";
import type { Undoable } from "./undoable.ts";

/** Undo rather than "are you sure": what was just done, and the way back. */
export function Undo({ undo, zone }: { readonly undo: Undoable; readonly zone: string }) {
  const { t } = useView();
  return (
    <Notice
      tone="done"
      action={
        <form method="post" action={`?zone=${zone}`}>
          <input type="hidden" name="event" value={undo.eventId ?? ""} />
          <input type="hidden" name="undo" value={undo.revision} />
          <Button intent="undo" look="secondary" small>
            {t("event.undo")}
          </Button>
        </form>
      }
    >
      {t(`event.did.${undo.did}`)}
    </Notice>
  );
}
