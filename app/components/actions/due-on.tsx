import type { Due } from "#app/domain/action-item/due.ts";
import { DueBadge } from "../badges.tsx";
import { Day } from "../time.tsx";
import { useView } from "../view.tsx";

/** The day with its weekday, and in words and shape what it means today. */
export function DueOn({
  dueOn,
  due,
  daysLate,
}: {
  readonly dueOn: string;
  readonly due: Due | null;
  readonly daysLate: number;
}) {
  const { t } = useView();
  return (
    <span className="due-on">
      <Day on={dueOn} />
      {due && (
        <span className="due-state">
          <DueBadge due={due} />
          {daysLate > 0 && <span>{t("actions.lateBy", { count: daysLate })}</span>}
        </span>
      )}
    </span>
  );
}
