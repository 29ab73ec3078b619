import { inArray } from "drizzle-orm";
import { normaliseName } from "#app/domain/catalogue/tag-path.ts";
import type { Transaction } from "./engine/connect.server.ts";
import { services } from "./schema.server.ts";

/** Ids in the order of the names; names not yet known are made. */
export function serviceIds(
  tx: Transaction,
  names: readonly string[],
  newId: () => string,
): readonly string[] {
  const wanted = new Map<string, string>();
  for (const each of names) {
    const name = normaliseName(each);
    if (name && !wanted.has(serviceKey(name))) wanted.set(serviceKey(name), name);
  }
  if (wanted.size === 0) return [];
  const keys = [...wanted.keys()];
  const byKey = new Map(
    tx
      .select()
      .from(services)
      .where(inArray(services.key, keys))
      .all()
      .map((row) => [row.key, row.id]),
  );
  for (const [key, name] of wanted) {
    if (byKey.has(key)) continue;
    const id = newId();
    tx.insert(services).values({ id, name, key }).run();
    byKey.set(key, id);
  }
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** Two spellings of one name are one service. */
export function serviceKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
