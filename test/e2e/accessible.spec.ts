import type { Page } from "@playwright/test";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { type Api, apiWith, tokenFor } from "../http/api-client.ts";
import { lay, told } from "../http/seed-candidates.ts";
import { CSV } from "../http/sent-files.ts";
import { beside, signedInAs, type Visitor } from "../http/visitor.ts";
import { expect, type Look, test } from "./fixtures.ts";
import { obstacles } from "./obstacles.ts";

/**
 * Every page of the sample organisation, its folds open, checked by axe against WCAG 2.2 A and AA, and for a page that
 * fits its width.
 */
const LOOKS: readonly Look[] = [
  { locale: "en", width: 1280, dark: false },
  { locale: "ja", width: 390, dark: true },
  { locale: "ja", width: 1280, dark: true },
  { locale: "en", width: 390, dark: false },
];
const OPEN = ["/sign-in", "/nowhere"];
const ASKED = "The engineer should have checked the dashboard. It was obviously careless.";

let app: RunningApp;
let admin: Visitor;
let paths: readonly string[];
test.beforeAll(async () => {
  app = await startApp({ args: ["--sample"] });
  admin = await signedInAs(app, "admin", "axe");
  paths = await everyPage(app);
});
test.afterAll(() => app.stop());

for (const look of LOOKS)
  test(`nothing in the way of anybody (${look.locale}, ${look.width} px, ${look.dark ? "dark" : "light"})`, async ({
    open,
  }) => {
    test.setTimeout(300_000);
    const stranger = await open(app, null, look);
    for (const path of OPEN) await check(stranger, path);
    const page = await open(app, admin, look);
    for (const path of paths) await check(page, path);
  });

async function check(page: Page, path: string): Promise<void> {
  const status = (await page.goto(path))?.status();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details")) fold.open = true;
  });
  const { found, wide } = await obstacles(page);
  const { pathname, search } = new URL(page.url());
  expect
    .soft({ at: pathname + search, status, found, wide })
    .toEqual({ at: path, status: path === "/nowhere" ? 404 : 200, found: [], wide: false });
}

async function everyPage(running: RunningApp): Promise<readonly string[]> {
  const api = apiWith(running, await tokenFor(running, "admin", "pages@example.com"));
  const list = async (path: string) => {
    const { body } = await api("GET", path);
    return body.items as unknown as readonly { id: string; status: string }[];
  };
  const postmortems = await list("/postmortems?limit=100");
  const draft = postmortems.find(({ status }) => status === "draft")?.id;
  const filed = postmortems.find(({ status }) => status === "published")?.id;
  const [action] = await list("/actions");
  const found = await api("GET", "/search?q=a&kind=article&limit=5");
  const hits = found.body.hits as unknown as readonly { id: string }[];
  const asked = await askedAbout(running, api);
  const steps = ["details", "timeline", "walkthrough", "summary", "learning", "actions", "share"];
  return [
    "/",
    "/postmortems",
    "/postmortems/new",
    `/postmortems/${filed}`,
    `/postmortems/${draft}`,
    ...steps.map((step) => `/postmortems/${draft}/${step}`),
    `/postmortems/${draft}/not-needed`,
    `/postmortems/${draft}/review`,
    `/documents/${filed}/history`,
    `/documents/${filed}/history/2`,
    `/documents/${filed}/removal`,
    `/documents/${filed}/bin`,
    `/documents/${draft}/pictures`,
    `/documents/${filed}/coach`,
    ...asked,
    "/bin",
    "/import",
    "/export",
    "/knowledge",
    "/search?q=database",
    `/search?q=${encodeURIComponent("証明書")}`,
    ...(hits[0] ? [`/articles/${hits[0].id}`, `/articles/${hits[0].id}/edit`] : []),
    "/articles/new",
    "/actions",
    `/actions/${action?.id}`,
    "/account",
    "/account/password",
    "/account/sessions",
    "/account/tokens",
    "/settings",
    "/settings/people",
    "/settings/people/invitations",
    "/settings/teams",
    "/settings/services",
    "/settings/tags",
    "/settings/coach",
  ];
}

/** A draft with candidates, a table that waits, and texts and actions that the coach asks about. */
async function askedAbout(running: RunningApp, api: Api): Promise<readonly string[]> {
  const made = await api("POST", "/incidents", {
    title: "Checkout answered 502",
    severity: "sev2",
    services: ["Checkout"],
    startedAt: "2026-11-20T01:00:00Z",
  });
  const id = String(made.body.id);
  const home = `/postmortems/${id}`;
  const at = "2026-11-20T01:12:00Z";
  await api("POST", `/incidents/${id}/events`, { events: [{ at, text: "Ann forgot to check the graph" }] });
  await api("PATCH", `/postmortems/${id}`, { revision: 2, sections: { summary: ASKED } });
  const owner = "axe@visitors.example";
  const weak = { title: "Be more careful when deploying", owner, dueOn: "2099-01-31", strength: "strong" };
  const action = await api("POST", `/postmortems/${id}/actions`, weak);
  const { body } = await api("GET", `/postmortems/${id}`);
  const [event] = body.events as unknown as readonly { id: string }[];
  const imported = await beside(running, (database) =>
    lay(database, id, [told("orders fail", at), told("rolling back", "2026-11-20T01:20:00Z")]),
  );
  return [
    `/documents/${id}/coach`,
    `${home}?known=2026-11-20T01:12:00Z`,
    `${home}/summary`,
    `${home}/timeline`,
    `${home}/timeline?edit=${event?.id}`,
    `${home}/walkthrough?event=${event?.id}`,
    `${home}/actions`,
    `${home}/actions?edit=${action.body.id}`,
    `${home}/share`,
    `${home}/candidates`,
    `${home}/imports`,
    `${home}/imports/${imported}`,
    await send(running, `${home}/imports`, new File([CSV], "log.csv")),
  ];
}

/** Answers where a sent file leads. */
async function send(running: RunningApp, path: string, file: File): Promise<string> {
  const body = new FormData();
  body.append("files", file);
  const headers = { cookie: admin.cookie, origin: running.url };
  const answer = await fetch(running.url + path, { method: "POST", body, headers, redirect: "manual" });
  return answer.headers.get("location") ?? "";
}
