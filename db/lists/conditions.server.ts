import { and, eq, exists, inArray, type SQL } from "drizzle-orm";
import { atOrBelow } from "../at-or-below.server.ts";
import type { Orm } from "../engine/connect.server.ts";
import { documentPeople, documentServices, documents, documentTags, services } from "../schema.server.ts";

/** Filters on a document's projections, to be used in a query over `documents`. */
export function filedUnderService(orm: Orm, name: string): SQL {
  return exists(
    orm
      .select({ id: documentServices.documentId })
      .from(documentServices)
      .innerJoin(services, eq(services.id, documentServices.serviceId))
      .where(
        and(
          eq(documentServices.documentId, documents.id),
          eq(services.key, name.normalize("NFKC").toLowerCase()),
        ),
      ),
  );
}

export function filedUnderTag(orm: Orm, path: string): SQL {
  return exists(
    orm
      .select({ id: documentTags.documentId })
      .from(documentTags)
      .where(and(eq(documentTags.documentId, documents.id), atOrBelow(documentTags.path, path))),
  );
}

/** In any role, or in one of those named. */
export function involves(orm: Orm, personId: string, roles?: readonly string[]): SQL {
  return exists(
    orm
      .select({ id: documentPeople.documentId })
      .from(documentPeople)
      .where(
        and(
          eq(documentPeople.documentId, documents.id),
          eq(documentPeople.personId, personId),
          oneOf(documentPeople.role, roles),
        ),
      ),
  );
}

export function oneOf<T extends string>(
  column: Parameters<typeof inArray>[0],
  value: T | readonly T[] | undefined,
): SQL | undefined {
  if (value === undefined) return undefined;
  return inArray(column, typeof value === "string" ? [value] : [...value]);
}
