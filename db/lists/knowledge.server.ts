import { and, asc, count, desc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { articleType } from "#app/domain/knowledge/article.ts";
import type { ArticleRow, KnowledgeFilter, KnowledgeRow } from "#app/domain/lists.ts";
import type { Severity } from "#app/domain/postmortem/postmortem.ts";
import type { Orm } from "../engine/connect.server.ts";
import { documentPeople, documentServices, documents, revisions, services } from "../schema.server.ts";
import { filedUnderService, filedUnderTag, involves } from "./conditions.server.ts";
import { namesOf, servicesOf, tagsOf } from "./names.server.ts";

export function knowledgeRows(
  orm: Orm,
  filter: KnowledgeFilter,
  limit: number,
  offset: number,
): readonly KnowledgeRow[] {
  const rows = orm
    .select()
    .from(documents)
    .where(filed(orm, filter))
    .orderBy(desc(documents.publishedAt), asc(documents.id))
    .limit(limit)
    .offset(offset)
    .all();
  const ids = rows.map((row) => row.id);
  const [serviceNames, tagPaths] = [servicesOf(orm, ids), tagsOf(orm, ids)];
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind === "article" ? "article" : "postmortem",
    title: row.title,
    publishedAt: row.publishedAt ?? row.createdAt,
    updatedAt: row.updatedAt,
    severity: row.severity as Severity | null,
    services: serviceNames.get(row.id) ?? [],
    tags: tagPaths.get(row.id) ?? [],
  }));
}

export function countKnowledge(orm: Orm, filter: KnowledgeFilter): number {
  return orm.select({ n: count() }).from(documents).where(filed(orm, filter)).get()?.n ?? 0;
}

export function articlesOf(orm: Orm, personId: string): readonly ArticleRow[] {
  const rows = orm
    .select()
    .from(documents)
    .where(
      and(
        eq(documents.kind, "article"),
        isNull(documents.binnedAt),
        involves(orm, personId, ["owner", "verifier"]),
      ),
    )
    .orderBy(asc(documents.title))
    .all();
  const names = servicesOf(
    orm,
    rows.map((row) => row.id),
  );
  const owners = namesOf(
    orm,
    rows.map((row) => row.ownerId),
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    type: articleType(row.template ?? ""),
    updatedAt: row.updatedAt,
    publishedAt: row.publishedAt ?? row.createdAt,
    owner: (row.ownerId && owners.get(row.ownerId)) || null,
    services: names.get(row.id) ?? [],
  }));
}

/** Services whose filed documents this person alone wrote, owns or took part in. */
export function soleKnowledge(orm: Orm, personId: string): readonly { service: string; documents: number }[] {
  const known = orm
    .selectDistinct({
      service: services.name,
      documentId: documentServices.documentId,
      personId: documentPeople.personId,
      writer: revisions.by,
    })
    .from(documentServices)
    .innerJoin(services, eq(services.id, documentServices.serviceId))
    .innerJoin(documents, and(eq(documents.id, documentServices.documentId), eq(documents.filed, true)))
    .leftJoin(documentPeople, eq(documentPeople.documentId, documents.id))
    .leftJoin(revisions, and(eq(revisions.documentId, documents.id), isNotNull(revisions.by)))
    .where(or(isNotNull(documentPeople.personId), isNotNull(revisions.by)))
    .all();
  const byService = new Map<string, { people: Set<string>; documents: Set<string> }>();
  for (const row of known) {
    const entry = byService.get(row.service) ?? { people: new Set(), documents: new Set() };
    byService.set(row.service, entry);
    entry.documents.add(row.documentId);
    for (const id of [row.personId, row.writer]) if (id) entry.people.add(id);
  }
  return [...byService]
    .filter(([, entry]) => entry.people.size === 1 && entry.people.has(personId))
    .map(([service, entry]) => ({ service, documents: entry.documents.size }))
    .sort((a, b) => (a.service < b.service ? -1 : 1));
}

function filed(orm: Orm, filter: KnowledgeFilter) {
  return and(
    eq(documents.filed, true),
    isNull(documents.binnedAt),
    filter.kind ? eq(documents.kind, filter.kind) : undefined,
    filter.service ? filedUnderService(orm, filter.service) : undefined,
    filter.tag ? filedUnderTag(orm, filter.tag) : undefined,
    filter.ids ? inArray(documents.id, [...filter.ids]) : undefined,
  );
}
