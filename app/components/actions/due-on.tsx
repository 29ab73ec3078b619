import type { Due } from "#app/domain/action-item/due.ts";
import { DueBadge } from "../badges.tsx";
import { Day } from "../time.tsx";

/** The day with its weekday, and in words and shape what it means today. */
export function DueOn({ dueOn, due }: { readonly dueOn: string; readonly due: Due | null }) {
  return (
    <span className="due-on">
      <Day on={dueOn} />
      {due && <DueBadge due={due} />}
    </span>
  );
}
