import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { openBeside, postmortem, type Visitor, visitor } from "#test/http/keep-cast.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";

let app: RunningApp;
let mika: Visitor;
let ren: Visitor;

test.beforeAll(async () => {
  app = await startApp();
  await visitor(app, "Ada", "admin");
  mika = await visitor(app, "Mika", "member");
  ren = await visitor(app, "Ren", "member");
});
test.afterAll(async () => {
  await app.stop();
});

async function newPostmortem(): Promise<string> {
  const database = openBeside(app);
  const id = await postmortem(database, mika.id);
  database.close();
  return id;
}

async function signIn(context: BrowserContext, who: Visitor): Promise<void> {
  const [name = "", value = ""] = who.cookie.split("=");
  await context.addCookies([{ name, value, url: app.url }]);
}

test("text saves itself as one types, and the steps say at once what is no longer missing", async ({
  page,
  context,
}) => {
  await signIn(context, mika);
  const id = await newPostmortem();
  await page.goto(`${app.url}/postmortems/${id}/summary`);
  await page.getByLabel("Summary").fill("");
  await expect(page.getByText(/^Saved \d\d:/)).toBeVisible();
  const step = page.getByRole("link", { name: /Summary/ }).first();
  await expect(step).toContainText("1 thing missing");
  await page.getByLabel("Summary").fill("One in five could not pay.");
  await expect(step).toContainText("Complete");
  await page.reload();
  await expect(page.getByLabel("Summary")).toHaveValue("One in five could not pay.");
});

/** Opens the summary in a browser of its own. */
async function summaryOf(
  browser: Browser,
  who: Visitor,
  id: string,
  before: (page: Page) => Promise<unknown>,
) {
  const context = await browser.newContext();
  await signIn(context, who);
  const page = await context.newPage();
  await before(page);
  await page.goto(`${app.url}/postmortems/${id}/summary`);
  return page;
}
/** A page that does not hear of others (docs/decisions/0007-live.md): its writer goes on from what it was opened with. */
const deaf = (page: Page) => page.route(/\/live[?/]/, (route) => route.abort());

test("two people in one section both win; on the same line the later one is led to both texts", async ({
  browser,
}) => {
  const id = await newPostmortem();
  const hers = await summaryOf(browser, mika, id, deaf);
  const his = await summaryOf(browser, ren, id, deaf);
  await hers.getByLabel("Summary").fill("Many orders failed.\nNobody could pay.\nWe rolled back.");
  await expect(hers.getByText(/^Saved/)).toBeVisible();
  await his.getByLabel("Summary").fill("Orders failed.\nNobody could pay.\nWe rolled back at noon.");
  await expect(his.getByText(/^Saved/)).toBeVisible();
  const both = "Many orders failed.\nNobody could pay.\nWe rolled back at noon.";
  await expect(his.getByLabel("Summary")).toHaveValue(both);

  await hers.getByLabel("Summary").fill("Few orders failed.\nNobody could pay.\nWe rolled back.");
  await expect(hers.getByLabel("Summary")).toHaveValue(both.replace("Many", "Few"));
  await his.getByLabel("Summary").fill(both.replace("Many", "Most"));
  await his.getByRole("link", { name: "See both texts" }).click();
  await expect(his).toHaveURL(/\/drafts\/\w+$/);
});

test("heard of while one is typing: another line comes in at once, the same line is never overwritten", async ({
  browser,
}) => {
  const id = await newPostmortem();
  const hers = await summaryOf(browser, mika, id, async () => {});
  // His page does not come to save until its clock goes on.
  const his = await summaryOf(browser, ren, id, (page) => page.clock.install());
  await expect(his.locator(".who-faces")).toContainText("Mika");
  await his.clock.pauseAt(Date.now() + 5_000);
  await his.getByLabel("Summary").fill("Orders failed.\nNobody could pay.\nWe rolled back at noon.");
  await hers.getByLabel("Summary").fill("Many orders failed.\nNobody could pay.\nWe rolled back.");
  const both = "Many orders failed.\nNobody could pay.\nWe rolled back at noon.";
  await expect(his.getByLabel("Summary")).toHaveValue(both);

  const mine = both.replace("Many", "Most");
  await his.getByLabel("Summary").fill(mine);
  const heard = his.waitForResponse(/\/fields\?since=/);
  await hers.getByLabel("Summary").fill("Few orders failed.\nNobody could pay.\nWe rolled back.");
  await (await heard).finished();
  await expect(his.getByLabel("Summary")).toHaveValue(mine);
  await his.clock.resume();
  await his.getByRole("link", { name: "See both texts" }).click();
  await expect(his).toHaveURL(/\/drafts\/\w+$/);
  for (const text of ["Few orders failed.", "Most orders failed."])
    await expect(his.getByText(text).first()).toBeVisible();
});

test("what was typed for a new event stays in the browser until the server has it", async ({
  page,
  context,
}) => {
  await signIn(context, mika);
  const id = await newPostmortem();
  const timeline = `${app.url}/postmortems/${id}/timeline`;
  await page.goto(timeline);
  await page.getByLabel("What happened").fill("The backup took over");
  await page.goto(timeline);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByLabel("What happened")).toHaveValue("The backup took over");
  await page.getByLabel(/^When/).fill("2026-11-20 01:30");
  await page.getByRole("button", { name: "Add this event" }).click();
  await expect(page.getByText("1 event is added.")).toBeVisible();
  await page.goto(timeline);
  await expect(page.getByRole("button", { name: "Put it back" })).toHaveCount(0);
});

test("the walkthrough goes on by the arrow keys, unless one is writing", async ({ page, context }) => {
  await signIn(context, mika);
  const id = await newPostmortem();
  await mika.post(`/postmortems/${id}/timeline`, { intent: "paste", lines: "2026-11-20 02:00 all is well" });
  await page.goto(`${app.url}/postmortems/${id}/walkthrough?event=e1`);
  await expect(page.getByText("Event 1 of 2")).toBeVisible();
  const knownThen = page.getByLabel("Known then", { exact: true });
  await knownThen.press("ArrowRight");
  await expect(page.getByText("Event 1 of 2")).toBeVisible();
  await knownThen.blur();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Event 2 of 2")).toBeVisible();
});
