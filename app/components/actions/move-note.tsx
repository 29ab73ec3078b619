import type { DueDateMove } from "#app/domain/action-item/action-item.ts";
import { Day } from "../time.tsx";
import { useView } from "../view.tsx";

/** “moved 2×”; opened, the reasons. */
export function MoveNote({ moves }: { readonly moves: readonly Pick<DueDateMove, "to" | "why" | "at">[] }) {
  const { t } = useView();
  if (moves.length === 0) return null;
  return (
    <details className="move-note">
      <summary>{t("actions.moved", { count: moves.length })}</summary>
      <ol>
        {moves.map((move) => (
          <li key={move.at}>
            <span>
              → <Day on={move.to} />
            </span>{" "}
            {move.why || t("actions.noReason")}
          </li>
        ))}
      </ol>
    </details>
  );
}
