import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { apiWith, tokenFor } from "../http/api-client.ts";
import { signedInAs, type Visitor } from "../http/visitor.ts";
import { expect, type Look, test } from "./fixtures.ts";

/** Every page of the sample organisation, checked by axe against WCAG 2.2 A and AA, and for a page that fits its width. */
const LOOKS: readonly Look[] = [
  { locale: "en", width: 1280, dark: false },
  { locale: "ja", width: 390, dark: true },
  { locale: "ja", width: 1280, dark: true },
  { locale: "en", width: 390, dark: false },
];
const OPEN = ["/sign-in", "/nowhere"];

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
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect.soft({ path, found, wide }).toEqual({ path, found: [], wide: false });
}

async function everyPage(running: RunningApp): Promise<readonly string[]> {
  const api = apiWith(running, await tokenFor(running, "viewer", "pages@example.com"));
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
  ];
}
