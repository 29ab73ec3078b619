import { isUnfinished } from "#app/domain/action-item/due.ts";
import { Button, ButtonLink } from "../button.tsx";
import { useView } from "../view.tsx";
import type { ActionLine } from "./action-line.ts";

/** One's own action from a list: started with one press; done leads to where the evidence is asked for. */
export function ActionSteps({
  action,
  back,
}: {
  readonly action: Pick<ActionLine, "id" | "status" | "postmortem">;
  /** The page to be shown again. */
  readonly back: string;
}) {
  const { t } = useView();
  if (!isUnfinished(action)) return null;
  return (
    <form className="action-steps" method="post" action={`/actions/${action.id}`}>
      <input type="hidden" name="revision" value={action.postmortem.revision} />
      <input type="hidden" name="back" value={back} />
      {action.status === "open" && (
        <Button look="quiet" small intent="start">
          {t("actions.start")}
        </Button>
      )}
      <ButtonLink look="quiet" small href={`/actions/${action.id}?to=done#status`}>
        {t("actions.finish")}
      </ButtonLink>
    </form>
  );
}
