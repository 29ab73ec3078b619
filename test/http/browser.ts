import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunningApp } from "#test/start-app.ts";
import { ask } from "./ask.ts";

export type Answer = Awaited<ReturnType<typeof ask>>;

/** Somebody at a browser without scripts: keeps cookies, sends forms from pages of ours, follows no redirect. */
export interface Browser {
  readonly cookies: ReadonlyMap<string, string>;
  get(path: string): Promise<Answer>;
  post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Answer>;
  /** Another browser that has been given the same cookies. */
  copy(): Browser;
}

export function browser(
  app: Pick<RunningApp, "url">,
  cookies = new Map<string, string>(),
  origin = app.url,
): Browser {
  const send = async (path: string, asking: NonNullable<Parameters<typeof ask>[2]>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const host = new URL(origin).host;
    const headers = { host, ...(cookie ? { cookie } : {}), ...asking.headers };
    const answer = await ask(app, path, { ...asking, headers });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    cookies,
    get: (path) => send(path, {}),
    post(path, fields) {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        for (const each of typeof value === "string" ? [value] : value) body.append(name, each);
      const headers = { origin, "content-type": "application/x-www-form-urlencoded" };
      return send(path, { method: "POST", headers, body: body.toString() });
    },
    copy: () => browser(app, new Map(cookies), origin),
  };
}

export const PASSWORD = "lilac tram window";

/** The path that the app printed for set-up, with its token. */
export function setupPath(app: RunningApp): string {
  const found = /\/setup\?token=\S+/.exec(app.stdout());
  if (!found) throw new Error(`No address for set-up in:\n${app.stdout()}`);
  return found[0];
}

/** The first admin, made on the set-up page and signed in. */
export async function firstAdmin(app: RunningApp, origin?: string): Promise<Browser> {
  const admin = browser(app, new Map(), origin);
  const answer = await admin.post(setupPath(app), {
    name: "Aoi Sato",
    email: "aoi@example.com",
    password: PASSWORD,
    locale: "en",
    timeZone: "Asia/Tokyo",
  });
  if (answer.status !== 303) throw new Error(`Set-up answered ${answer.status}`);
  return admin;
}

/** Somebody invited by the admin who has accepted: signed in. */
export async function joined(
  app: RunningApp,
  admin: Browser,
  { name, role }: { readonly name: string; readonly role: string },
): Promise<Browser> {
  const path = await invitationPath(admin, { name, role });
  const newcomer = browser(app);
  const answer = await newcomer.post(path, {
    name,
    password: PASSWORD,
    locale: "en",
    timeZone: "UTC",
  });
  if (answer.status !== 303) throw new Error(`Joining answered ${answer.status}`);
  return newcomer;
}

export async function invitationPath(
  admin: Browser,
  { name, role }: { readonly name: string; readonly role: string },
): Promise<string> {
  const email = `${name.toLowerCase()}@example.com`;
  const answer = await admin.post("/settings/people/invitations", { intent: "invite", name, email, role });
  return shownLink(answer, "join");
}

export function shownLink(answer: Answer, kind: "join" | "reset"): string {
  const found = new RegExp(`value="[^"]*(/${kind}/[\\w-]+)"`).exec(answer.body);
  if (!found?.[1]) throw new Error(`No link was shown (${answer.status})`);
  return found[1];
}

/** Where the people list leads for that name. */
export async function personPath(admin: Browser, name: string): Promise<string> {
  const list = await admin.get(`/settings/people?state=all&q=${encodeURIComponent(name)}`);
  const found = /href="(\/settings\/people\/[0-9a-z]{12})"/.exec(list.body);
  if (!found?.[1]) throw new Error(`${name} is not on the list`);
  return found[1];
}

/** Everything the app has written to its data folder, as bytes. */
export function writtenBytes(app: RunningApp): Buffer {
  const files = readdirSync(app.dataDir, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map((file) => readFileSync(join(app.dataDir, file.name))));
}
