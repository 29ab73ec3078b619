import { newId } from "#app/adapters/ids.server.ts";
import { hashToken, newToken } from "#app/adapters/tokens.server.ts";
import type { Role } from "#app/domain/account/person.ts";
import type { RunningApp } from "#test/start-app.ts";
import { beside } from "./visitor.ts";

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

/** A person with a token, and a way to call the API as them. */
export async function apiAs(app: RunningApp, role: Role, email = `${role}@example.com`): Promise<Api> {
  return apiWith(app, await tokenFor(app, role, email));
}

export function apiWith(app: Pick<RunningApp, "url">, token: string): Api {
  return (method, path, body, headers = {}) => call(app, token, method, path, body, headers);
}

/** Makes a person and their token beside the running server, as the command line does. */
export async function tokenFor(
  app: Pick<RunningApp, "dataDir">,
  role: Role,
  email = `${role}@example.com`,
): Promise<string> {
  const token = newToken();
  const [id, at] = [newId(), new Date().toISOString()];
  const name = email.split("@")[0] ?? email;
  await beside(app, async ({ people, apiTokens }) => {
    await people.create({ id, email, name, role, passwordHash: null, at });
    await apiTokens.create({
      id: newId(),
      personId: id,
      name: "test",
      hash: hashToken(token),
      lastFour: token.slice(-4),
      createdAt: at,
      expiresAt: null,
      usedAt: null,
    });
  });
  return token;
}

async function call(
  app: Pick<RunningApp, "url">,
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
