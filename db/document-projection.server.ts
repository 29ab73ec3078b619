import { and, eq, inArray, ne } from "drizzle-orm";
import { tagAncestry } from "#app/domain/catalogue/tag-path.ts";
import type { StoredDocument } from "#app/domain/document/document.ts";
import { articleFrom } from "#app/domain/knowledge/article.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { isFiled } from "#app/domain/postmortem/postmortem.ts";
import type { Transaction } from "./engine/connect.server.ts";
import {
  actionItems,
  documentPeople,
  documentServices,
  documents,
  documentTags,
  people,
  tags,
} from "./schema.server.ts";
import { serviceIds } from "./service-ids.server.ts";

/**
 * What lists, filters and counts ask for, computed from a document's fields by the same transaction that saves them:
 * columns of `documents`, its services, tags, people and action items.
 */
export function project(tx: Transaction, document: StoredDocument, newId: () => string): void {
  const view = document.kind === "article" ? articleView(document) : postmortemView(document);
  tx.update(documents).set(view.columns).where(eq(documents.id, document.id)).run();
  replaceServices(tx, document.id, view.services, newId);
  replaceTags(tx, document.id, view.tags);
  replacePeople(tx, document.id, view.people);
  replaceActions(tx, document.id, view.actions);
}

function postmortemView(document: StoredDocument) {
  const it = postmortemFrom(document);
  return {
    columns: {
      title: it.title,
      status: it.status,
      filed: isFiled(it.status) && document.binnedAt === null,
      publishedAt: it.publishedAt,
      ownerId: it.ownerId,
      severity: it.severity,
      startedAt: it.times.startedAt,
      resolvedAt: it.times.resolvedAt,
      dueAt: it.dueAt,
      template: it.templateKey,
    },
    services: it.services,
    tags: it.tags,
    people: [
      ...(it.ownerId ? [{ personId: it.ownerId, role: "owner" }] : []),
      ...(it.facilitatorId ? [{ personId: it.facilitatorId, role: "facilitator" }] : []),
      ...it.participants,
    ],
    actions: it.actions,
  };
}

function articleView(document: StoredDocument) {
  const it = articleFrom(document);
  return {
    columns: {
      title: it.title,
      status: "published",
      filed: document.binnedAt === null,
      publishedAt: it.publishedAt,
      ownerId: it.ownerId,
      severity: null,
      startedAt: null,
      resolvedAt: null,
      dueAt: null,
      template: it.type,
    },
    services: it.services,
    tags: it.tags,
    people: [
      ...(it.ownerId ? [{ personId: it.ownerId, role: "owner" }] : []),
      ...(it.verifierId ? [{ personId: it.verifierId, role: "verifier" }] : []),
    ],
    actions: [],
  };
}

function replaceServices(
  tx: Transaction,
  documentId: string,
  names: readonly string[],
  newId: () => string,
): void {
  tx.delete(documentServices).where(eq(documentServices.documentId, documentId)).run();
  const ids = [...new Set(serviceIds(tx, names, newId))];
  if (ids.length > 0)
    tx.insert(documentServices)
      .values(ids.map((serviceId) => ({ documentId, serviceId })))
      .run();
}

function replaceTags(tx: Transaction, documentId: string, paths: readonly string[]): void {
  tx.delete(documentTags).where(eq(documentTags.documentId, documentId)).run();
  const unique = [...new Set(paths)];
  if (unique.length === 0) return;
  const nodes = [...new Set(unique.flatMap(tagAncestry))];
  tx.insert(tags)
    .values(nodes.map((path) => ({ path })))
    .onConflictDoNothing()
    .run();
  tx.insert(documentTags)
    .values(unique.map((path) => ({ documentId, path })))
    .run();
}

function replacePeople(
  tx: Transaction,
  documentId: string,
  rows: readonly { personId: string; role: string }[],
): void {
  const named = and(eq(documentPeople.documentId, documentId), ne(documentPeople.role, WRITER));
  tx.delete(documentPeople).where(named).run();
  if (rows.length === 0) return;
  const known = new Set(
    tx
      .select({ id: people.id })
      .from(people)
      .where(
        inArray(
          people.id,
          rows.map((row) => row.personId),
        ),
      )
      .all()
      .map((row) => row.id),
  );
  const values = rows
    .filter((row) => known.has(row.personId))
    .map(({ personId, role }) => ({ documentId, personId, role }));
  if (values.length > 0) tx.insert(documentPeople).values(values).onConflictDoNothing().run();
}

/** Editing puts one on the postmortem (PRODUCT.md, Rights); it lasts, whatever is edited later. */
export function addWriter(tx: Transaction, documentId: string, personId: string | null): void {
  if (personId === null || !tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).get())
    return;
  tx.insert(documentPeople).values({ documentId, personId, role: WRITER }).onConflictDoNothing().run();
}

const WRITER = "writer";

function replaceActions(
  tx: Transaction,
  documentId: string,
  actions: readonly { id: string; ownerId: string; teamId: string | null; status: string; dueOn: string }[],
): void {
  tx.delete(actionItems).where(eq(actionItems.documentId, documentId)).run();
  if (actions.length === 0) return;
  tx.insert(actionItems)
    .values(
      actions.map(({ id, ownerId, teamId, status, dueOn }) => ({
        id,
        documentId,
        ownerId,
        teamId,
        status,
        dueOn,
      })),
    )
    .run();
}
