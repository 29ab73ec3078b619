import { join } from "node:path";
import { newId } from "#app/adapters/ids.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { hashToken, newToken } from "#app/adapters/tokens.server.ts";
import type { Locale, Role } from "#app/domain/account/person.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import { UNTOLD } from "#app/domain/timeline/event.ts";
import { type Database, openDatabase } from "#db/index.server.ts";
import type { RunningApp } from "#test/start-app.ts";

/** Somebody signed in, asking as a browser without a script does. */
export interface Visitor {
  readonly id: string;
  readonly cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Page>;
  post(
    path: string,
    form: Record<string, string> | FormData,
    headers?: Record<string, string>,
  ): Promise<Page>;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly location: string | null;
  readonly body: string;
  readonly bytes: Buffer;
}

/** The database beside the running server, as the command line opens it. */
export function openBeside(app: RunningApp): Database {
  return openDatabase({
    file: join(app.dataDir, "furikaeri.sqlite"),
    migrations: join(packageRoot, "db", "migrations"),
    newId,
  });
}

export async function visitor(
  app: RunningApp,
  name: string,
  role: Role,
  locale: Locale = "en",
): Promise<Visitor> {
  const database = openBeside(app);
  const [id, token, at] = [newId(), newToken(), new Date()];
  await database.people.create({
    id,
    email: `${name.toLowerCase()}@example.com`,
    name,
    role,
    passwordHash: null,
    locale,
    at: at.toISOString(),
  });
  await database.sessions.create({
    idHash: hashToken(token),
    personId: id,
    createdAt: at.toISOString(),
    seenAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + 3_600_000).toISOString(),
    userAgent: "test",
    address: "127.0.0.1",
  });
  database.close();
  const cookie = `session=${token}`;
  return {
    id,
    cookie,
    get: (path, headers = {}) => ask(app.url + path, { headers: { cookie, ...headers } }),
    post: (path, form, headers = {}) =>
      ask(app.url + path, {
        method: "POST",
        body: form instanceof FormData ? form : new URLSearchParams(form),
        headers: { cookie, origin: app.url, ...headers },
      }),
  };
}

async function ask(url: string, init: RequestInit): Promise<Page> {
  const response = await fetch(url, { redirect: "manual", ...init });
  const bytes = Buffer.from(await response.arrayBuffer());
  const { status, headers } = response;
  return { status, headers, location: headers.get("location"), body: bytes.toString("utf8"), bytes };
}

const OUTLINE = ["summary", "learned"].map((key) => ({
  key,
  step: key === "summary" ? "summary" : "learning",
  required: key === "summary",
  words: {
    en: { title: key === "summary" ? "Summary" : "What we learned", why: "", questions: [] },
    ja: { title: key === "summary" ? "概要" : "学んだこと", why: "", questions: [] },
  },
}));

/** A postmortem with two sections and an event, as its writer would have left it. */
export async function postmortem(
  database: Database,
  by: string,
  fields: Readonly<Record<string, FieldValue>> = {},
): Promise<string> {
  const id = newId();
  const event = {
    ...UNTOLD,
    id: "e1",
    at: "2026-11-20T01:04:00.000Z",
    zone: "UTC",
    text: "Pager rings",
    kind: "detection",
    role: "on-call engineer A",
    dedupeKey: "e1",
    arrived: 1,
  };
  await database.documents.create({
    id,
    kind: "postmortem",
    by,
    at: "2026-11-20T02:00:00.000Z",
    fields: new Map<string, FieldValue>(
      Object.entries({
        title: "Checkout down",
        status: "draft",
        severity: "sev2",
        services: ["checkout"],
        tags: [],
        timeZone: "UTC",
        participants: [],
        hoursToFile: 24,
        template: "standard",
        minimumEvents: 1,
        owner: by,
        outline: OUTLINE,
        "section:summary": "Orders failed.\nNobody could pay.\nWe rolled back.",
        "event:e1": event,
        ...fields,
      }),
    ),
  });
  return id;
}

/** The value a form field of a page holds, entities read. */
export function fieldValue(page: Page, name: string): string | null {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const area = new RegExp(`<textarea[^>]*name="${escaped}"[^>]*>([^<]*)</textarea>`).exec(page.body)?.[1];
  const input = new RegExp(`<input[^>]*name="${escaped}"[^>]*value="([^"]*)"`).exec(page.body)?.[1];
  const value = area ?? input;
  return value === undefined ? null : decode(value).replace(/^\n/, "");
}

function decode(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
  return html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => named[name] ?? "");
}
