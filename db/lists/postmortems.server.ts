import { and, asc, desc, eq, gte, isNotNull, isNull, lt, ne, or, sql } from "drizzle-orm";
import type { PostmortemFilter, PostmortemRow } from "#app/domain/lists.ts";
import type { Severity, Status } from "#app/domain/postmortem/postmortem.ts";
import type { Orm } from "../engine/connect.server.ts";
import { documents } from "../schema.server.ts";
import { filedUnderService, filedUnderTag, involves, oneOf } from "./conditions.server.ts";
import { namesOf, servicesOf } from "./names.server.ts";

export function postmortemRows(
  orm: Orm,
  filter: PostmortemFilter,
  limit: number,
  offset: number,
): readonly PostmortemRow[] {
  const rows = orm
    .select()
    .from(documents)
    .where(
      and(
        eq(documents.kind, "postmortem"),
        isNull(documents.binnedAt),
        oneOf(documents.status, filter.status),
        filter.service ? filedUnderService(orm, filter.service) : undefined,
        filter.tag ? filedUnderTag(orm, filter.tag) : undefined,
        filter.severity ? eq(documents.severity, filter.severity) : undefined,
        filter.personId ? involves(orm, filter.personId) : undefined,
        filter.startedFrom ? gte(documents.startedAt, filter.startedFrom) : undefined,
        filter.startedBefore ? lt(documents.startedAt, filter.startedBefore) : undefined,
        filter.imported === undefined
          ? undefined
          : filter.imported
            ? isNotNull(documents.path)
            : isNull(documents.path),
        filter.late === undefined
          ? undefined
          : filter.late
            ? late(filter.now)
            : sql`not (${late(filter.now)})`,
      ),
    )
    .orderBy(...order(filter.order ?? "due"))
    .limit(limit)
    .offset(offset)
    .all();
  const services = servicesOf(
    orm,
    rows.map((row) => row.id),
  );
  const owners = namesOf(
    orm,
    rows.map((row) => row.ownerId),
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number ?? 0,
    title: row.title,
    severity: (row.severity ?? "sev3") as Severity,
    status: row.status as Status,
    dueAt: row.dueAt,
    publishedAt: row.publishedAt,
    startedAt: row.startedAt,
    resolvedAt: row.resolvedAt,
    updatedAt: row.updatedAt,
    owner: (row.ownerId && owners.get(row.ownerId)) || null,
    services: services.get(row.id) ?? [],
    imported: row.path !== null,
  }));
}

function late(now: string) {
  return sql`coalesce(${and(
    isNotNull(documents.dueAt),
    ne(documents.status, "not_needed"),
    lt(documents.dueAt, sql`coalesce(${documents.publishedAt}, ${now})`),
  )}, 0)`;
}

/** Hours left first; what has no clock or is filed comes after, newest first. */
function order(by: "due" | "recent") {
  if (by === "recent") return [desc(documents.updatedAt), asc(documents.id)];
  const running = or(eq(documents.status, "draft"), eq(documents.status, "in_review"));
  return [
    asc(
      sql`case when ${running} and ${documents.dueAt} is not null then 0 when ${running} then 1 else 2 end`,
    ),
    asc(sql`case when ${running} then ${documents.dueAt} end`),
    desc(sql`coalesce(${documents.publishedAt}, ${documents.updatedAt})`),
    asc(documents.id),
  ];
}
