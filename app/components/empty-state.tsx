import type { ReactNode } from "react";

/** Nothing here yet: one sentence that teaches, one button (`action`). */
export function EmptyState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
