import { join } from "node:path";
import { newId } from "#app/adapters/ids.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { hashToken, newToken } from "#app/adapters/tokens.server.ts";
import type { Role } from "#app/domain/account/person.ts";
import { type Database, openDatabase } from "#db/index.server.ts";
import type { RunningApp } from "#test/start-app.ts";
import { ask } from "./ask.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Awaited<ReturnType<typeof ask>>["headers"];
  readonly body: string;
}

/** Somebody at a browser: signed in or not, and every form sent from a page of ours. */
export interface Visitor {
  readonly name: string;
  readonly id: string;
  readonly cookie: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Opens the database of a running app beside it, as the command line does. */
export async function beside<T>(
  app: Pick<RunningApp, "dataDir">,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = openDatabase({
    file: join(app.dataDir, "furikaeri.sqlite"),
    migrations: join(packageRoot, "db", "migrations"),
    newId,
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export function anonymous(app: RunningApp): Visitor {
  return visitor(app, { name: "anonymous", id: "", cookie: "" });
}

/** A person of that role with a session that began just now. */
export async function signedInAs(app: RunningApp, role: Role, name: string = role): Promise<Visitor> {
  const [id, token, at] = [newId(), newToken(), new Date()];
  await beside(app, async ({ people, sessions }) => {
    const email = `${name}@visitors.example`;
    await people.create({ id, email, name, role, passwordHash: null, at: at.toISOString() });
    await sessions.create({
      idHash: hashToken(token),
      personId: id,
      createdAt: at.toISOString(),
      seenAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + 3_600_000).toISOString(),
      userAgent: "",
      address: "",
    });
  });
  return visitor(app, { name, id, cookie: `session=${token}` });
}

function visitor(app: RunningApp, who: Pick<Visitor, "name" | "id" | "cookie">): Visitor {
  const cookie: Record<string, string> = who.cookie ? { cookie: who.cookie } : {};
  return {
    ...who,
    get: (path, headers = {}) => ask(app, path, { headers: { ...cookie, ...headers } }),
    post: (path, fields = {}) =>
      ask(app, path, {
        method: "POST",
        headers: { ...cookie, origin: app.url, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}
