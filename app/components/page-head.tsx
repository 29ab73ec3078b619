import type { ReactNode } from "react";

/** The page's title, a sentence under it, and what one can do with the whole page. */
export function PageHead({
  title,
  lead,
  meta,
  actions,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Badges and dates under the title. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="page-head">
      <div className="page-head-words">
        <h1>{title}</h1>
        {meta && <div className="meta">{meta}</div>}
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="page-head-actions">{actions}</div>}
    </div>
  );
}
