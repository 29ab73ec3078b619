import { Card } from "../card.tsx";
import { DateTime, Day } from "../time.tsx";
import { useView } from "../view.tsx";
import type { MoveView } from "./action-view.ts";

/** Every move of the due date, with its reason: what was promised stays readable. */
export function MoveHistory({ moves }: { readonly moves: readonly MoveView[] }) {
  const { t } = useView();
  if (moves.length === 0) return null;
  return (
    <Card plain title={t("actions.moves")}>
      <ol className="moves">
        {moves.map((move) => (
          <li key={move.at}>
            <p>
              <Day on={move.from} /> → <Day on={move.to} />
            </p>
            <p>{move.why || t("actions.noReason")}</p>
            <p className="meta">
              {move.by && <span>{move.by}</span>}
              <DateTime at={move.at} />
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
