import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type NoticeTone = "info" | "done" | "warning" | "refused";

/** One sentence about what just happened, or what to know before going on. */
export function Notice({
  tone = "info",
  children,
  action,
}: {
  readonly tone?: NoticeTone;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const icon = { info: "info", done: "check", warning: "alert", refused: "alert" } as const;
  return (
    <div className={`notice notice-${tone}`} role={tone === "refused" ? "alert" : "status"}>
      <Icon name={icon[tone]} />
      <div className="notice-text">{children}</div>
      {action && <div className="notice-action">{action}</div>}
    </div>
  );
}
