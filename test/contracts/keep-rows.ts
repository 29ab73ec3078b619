import type { FieldValue } from "#app/domain/document/document.ts";
import type { Database } from "#db/index.server.ts";

const AT = "2026-11-20T00:00:00.000Z";

/** A person whose id is their name. */
export async function personNamed(db: Database, name: string): Promise<void> {
  const person = {
    id: name,
    name,
    email: `${name}@example.com`,
    role: "member",
    passwordHash: null,
  } as const;
  await db.people.create({ ...person, at: AT });
}

export async function documentBy(
  db: Database,
  id: string,
  by: string,
  fields: Readonly<Record<string, FieldValue>> = {},
): Promise<void> {
  const all = { title: `Title of ${id}`, status: "draft", ...fields };
  await db.documents.create({ id, kind: "postmortem", fields: new Map(Object.entries(all)), by, at: AT });
}
