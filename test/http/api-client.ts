import { join } from "node:path";
import { newId } from "#app/adapters/ids.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import type { Role } from "#app/domain/account/person.ts";
import { hashToken, newToken } from "#app/http/session.server.ts";
import { openDatabase } from "#db/index.server.ts";
import type { RunningApp } from "#test/start-app.ts";

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;

  readonly body: Json;
}

export type Api = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<ApiAnswer>;

/** A person with a token, written beside the running server as the command line would, and a way to call the API as them. */
export async function apiAs(app: RunningApp, role: Role, email = `${role}@example.com`): Promise<Api> {
  const token = newToken();
  const database = openDatabase({
    file: join(app.dataDir, "furikaeri.sqlite"),
    migrations: join(packageRoot, "db", "migrations"),
    newId,
  });
  const id = newId();
  const at = new Date().toISOString();
  await database.people.create({
    id,
    email,
    name: email.split("@")[0] ?? email,
    role,
    passwordHash: null,
    at,
  });
  await database.apiTokens.create({
    id: newId(),
    personId: id,
    name: "test",
    hash: hashToken(token),
    lastFour: token.slice(-4),
    createdAt: at,
    expiresAt: null,
    usedAt: null,
  });
  database.close();
  return (method, path, body, headers = {}) => call(app, token, method, path, body, headers);
}

async function call(
  app: RunningApp,
  token: string,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<ApiAnswer> {
  const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${app.url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(text === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(text === undefined ? {} : { body: text }),
  });
  const answer = await response.text();
  const json = /json/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    body: json && answer ? JSON.parse(answer) : answer,
  };
}

/** JSON as the tests read it: any member may be asked for. */
export interface Json {
  readonly [member: string]: Json;
  readonly [index: number]: Json;
}
