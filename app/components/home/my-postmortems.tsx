import type { PostmortemRow } from "#app/domain/lists.ts";
import { clockReading } from "#app/domain/postmortem/deadline.ts";
import { SeverityBadge, StatusBadge } from "../badges.tsx";
import { Card, Row, Rows } from "../card.tsx";
import { Clock } from "../clock.tsx";
import { useView } from "../view.tsx";

export interface RunningPostmortem
  extends Pick<
    PostmortemRow,
    "id" | "number" | "title" | "severity" | "status" | "dueAt" | "resolvedAt" | "services"
  > {
  /** Late, and nobody has said why yet. */
  readonly owesReason: boolean;
}

/** Postmortems one has a part in that are not filed yet, fewest hours left first. */
export function MyPostmortems({
  rows,
  more,
}: {
  readonly rows: readonly RunningPostmortem[];
  readonly more: boolean;
}) {
  const { t, now } = useView();
  if (rows.length === 0) return null;
  return (
    <Card
      plain
      title={t("home.postmortems")}
      aside={more && <a href="/postmortems">{t("home.allPostmortems")}</a>}
    >
      <Rows>
        {rows.map(({ dueAt, resolvedAt, ...row }) => (
          <Row
            key={row.id}
            title={`#${row.number} ${row.title || t("flow.untitled")}`}
            href={`/postmortems/${row.id}`}
            meta={
              <>
                <SeverityBadge severity={row.severity} />
                <StatusBadge status={row.status} />
                {row.services.length > 0 && <span>{row.services.join(", ")}</span>}
              </>
            }
            end={
              <Clock
                reading={clockReading({ dueAt, startsAt: resolvedAt, publishedAt: null, now })}
                dueAt={dueAt}
                sayWhyHref={row.owesReason ? `/postmortems/${row.id}/share#lateReason` : undefined}
              />
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
