import { and, asc, desc, eq, exists, gte, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import type { ActionCounts, ActionFilter, ActionRow, ActionSort } from "#app/domain/lists.ts";
import type { Severity, Status } from "#app/domain/postmortem/postmortem.ts";
import type { Orm } from "../engine/connect.server.ts";
import { actionItems, documents, fields, people, teamMembers, teams } from "../schema.server.ts";
import { filedUnderService, oneOf } from "./conditions.server.ts";
import { servicesOf, teamsOf } from "./names.server.ts";

export function actionRows(
  orm: Orm,
  filter: ActionFilter & { id?: string },
  limit: number,
  offset: number,
): readonly ActionRow[] {
  const rows = orm
    .select({
      item: actionItems,
      value: fields.value,
      revision: fields.revision,
      owner: { id: people.id, name: people.name, email: people.email },
      document: documents,
      team: teams,
    })
    .from(actionItems)
    .innerJoin(documents, eq(documents.id, actionItems.documentId))
    .innerJoin(people, eq(people.id, actionItems.ownerId))
    .innerJoin(
      fields,
      and(
        eq(fields.documentId, actionItems.documentId),
        eq(fields.name, sql`'action:' || ${actionItems.id}`),
      ),
    )
    .leftJoin(teams, eq(teams.id, actionItems.teamId))
    .where(and(matches(orm, filter), filter.id ? eq(actionItems.id, filter.id) : undefined))
    .orderBy(...order(filter.sort ?? "due", filter.descending ?? false))
    .limit(limit)
    .offset(offset)
    .all();
  const services = servicesOf(
    orm,
    rows.map((row) => row.document.id),
  );
  const ownerTeams = teamsOf(
    orm,
    rows.map((row) => row.owner.id),
  );
  return rows.map((row) => ({
    ...(JSON.parse(row.value) as Omit<ActionItem, "revision">),
    revision: row.revision,
    owner: row.owner,
    teams: row.team ? [row.team] : (ownerTeams.get(row.owner.id) ?? []),
    postmortem: {
      id: row.document.id,
      number: row.document.number ?? 0,
      title: row.document.title,
      severity: (row.document.severity ?? "sev3") as Severity,
      status: row.document.status as Status,
      services: services.get(row.document.id) ?? [],
      revision: row.document.revision,
    },
  }));
}

export function countActions(orm: Orm, filter: ActionFilter, today: string, soon: string): ActionCounts {
  const open = inArray(actionItems.status, ["open", "in_progress"]);
  const sum = (condition: SQL | undefined) =>
    sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
  const counts = orm
    .select({
      overdue: sum(and(open, lt(actionItems.dueOn, today))),
      dueSoon: sum(and(open, gte(actionItems.dueOn, today), lt(actionItems.dueOn, soon))),
      open: sum(eq(actionItems.status, "open")),
      inProgress: sum(eq(actionItems.status, "in_progress")),
      done: sum(eq(actionItems.status, "done")),
      dropped: sum(eq(actionItems.status, "dropped")),
    })
    .from(actionItems)
    .innerJoin(documents, eq(documents.id, actionItems.documentId))
    .where(matches(orm, { ...filter, status: undefined, dueBefore: undefined, dueFrom: undefined }))
    .get();
  return counts ?? { overdue: 0, dueSoon: 0, open: 0, inProgress: 0, done: 0, dropped: 0 };
}

function matches(orm: Orm, filter: ActionFilter): SQL | undefined {
  return and(
    isNull(documents.binnedAt),
    oneOf(actionItems.status, filter.status),
    filter.owner ? ownedBy(orm, filter.owner) : undefined,
    filter.team ? ofTeam(orm, filter.team) : undefined,
    filter.service ? filedUnderService(orm, filter.service) : undefined,
    filter.severity ? eq(documents.severity, filter.severity) : undefined,
    filter.dueBefore ? lt(actionItems.dueOn, filter.dueBefore) : undefined,
    filter.dueFrom ? gte(actionItems.dueOn, filter.dueFrom) : undefined,
  );
}

function ownedBy(orm: Orm, owner: string): SQL {
  const which = or(eq(people.id, owner), eq(people.email, owner.toLowerCase()));
  return inArray(actionItems.ownerId, orm.select({ id: people.id }).from(people).where(which));
}

/** An action's team is its owner's unless set. */
function ofTeam(orm: Orm, team: string): SQL | undefined {
  const which = or(eq(teams.id, team), eq(teams.name, team));
  const ids = orm.select({ id: teams.id }).from(teams).where(which);
  const owners = orm
    .select({ id: teamMembers.personId })
    .from(teamMembers)
    .where(and(eq(teamMembers.personId, actionItems.ownerId), inArray(teamMembers.teamId, ids)));
  return or(inArray(actionItems.teamId, ids), and(isNull(actionItems.teamId), exists(owners)));
}

/** The other way round turns the first key only: within one owner or status what is due first stays first. */
function order(by: ActionSort, descending: boolean): SQL[] {
  const first = {
    due: actionItems.dueOn,
    owner: people.name,
    severity: documents.severity,
    status: PROGRESS,
  }[by];
  return [descending ? desc(first) : asc(first), asc(actionItems.dueOn), asc(actionItems.id)];
}

const PROGRESS = sql`case ${actionItems.status} when 'open' then 0 when 'in_progress' then 1 when 'done' then 2 else 3 end`;
