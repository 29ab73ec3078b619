import type { ActionLine } from "../actions/action-line.ts";
import { ActionSteps } from "../actions/action-steps.tsx";
import { DueOn } from "../actions/due-on.tsx";
import { MoveNote } from "../actions/move-note.tsx";
import { ActionStatusBadge } from "../badges.tsx";
import { Card, Row, Rows } from "../card.tsx";
import { useView } from "../view.tsx";

/** What one promised and has not finished, what is overdue first. */
export function MyActions({ rows, more }: { readonly rows: readonly ActionLine[]; readonly more: boolean }) {
  const { t } = useView();
  if (rows.length === 0) return null;
  return (
    <Card
      plain
      title={t("home.actions")}
      aside={more && <a href="/actions?owner=me">{t("home.allActions")}</a>}
    >
      <Rows>
        {rows.map((row) => (
          <Row
            key={row.id}
            title={row.title}
            href={`/actions/${row.id}`}
            meta={
              <>
                <DueOn {...row} />
                <ActionStatusBadge status={row.status} />
                <span>{row.postmortem.title || t("flow.untitled")}</span>
              </>
            }
            end={row.mine && <ActionSteps action={row} back="/" />}
          >
            <MoveNote moves={row.moves} />
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
