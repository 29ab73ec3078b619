import { eq, inArray, notInArray } from "drizzle-orm";
import type { Transaction } from "./engine/connect.server.ts";
import { documentServices, documentTags, services, tags } from "./schema.server.ts";

/** Drops tags and services that carry a removed text and that no document names any more. */
export function removeUnusedNames(tx: Transaction, secret: string): void {
  const used = tx.select({ id: documentServices.serviceId }).from(documentServices);
  const idle = tx.select().from(services).where(notInArray(services.id, used)).all();
  const gone = idle.filter((service) => service.name.includes(secret) || service.key.includes(secret));
  if (gone.length > 0)
    tx.delete(services)
      .where(
        inArray(
          services.id,
          gone.map((service) => service.id),
        ),
      )
      .run();
  const filed = tx.select({ path: documentTags.path }).from(documentTags);
  for (const tag of tx.select().from(tags).where(notInArray(tags.path, filed)).all())
    if (tag.path.includes(secret)) tx.delete(tags).where(eq(tags.path, tag.path)).run();
}
