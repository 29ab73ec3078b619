import type { Page } from "@playwright/test";
import type { Api } from "../http/api-client.ts";
import { draft } from "./draft.ts";
import { expect, test, words } from "./fixtures.ts";

const t = words({});
const SUMMARY = "[name='section:summary']";
/** What one may wait for somebody else's change (issue: two seconds), and for one's own save before it. */
const SOON = { timeout: 2_000 };

async function revisionOf(api: Api, id: string): Promise<number> {
  return Number((await api("GET", `/postmortems/${id}`)).body.revision);
}

const patch = async (api: Api, id: string, summary: string) =>
  api("PATCH", `/postmortems/${id}`, { revision: await revisionOf(api, id), sections: { summary } });
const saved = (page: Page) => expect(page.getByText(/Saved \d+:\d\d:\d\d/)).toBeVisible();
const caretOf = (page: Page) =>
  page.locator(SUMMARY).evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd]);

/** Every stream a page's browser opens, and those still open. */
function streams(page: Page) {
  const asked: string[] = [];
  page.context().on("request", (request) => {
    if (new URL(request.url()).pathname === "/live") asked.push(request.url());
  });
  return asked;
}

test("what one person writes appears at the other's, who is shown to be there and in which field", async ({
  open,
  cast,
}) => {
  const id = await draft(cast.api, "First.\n\nSecond.");
  const ken = await open(cast.app, cast.member);
  const yui = await open(cast.app, cast.colleague);
  await ken.goto(`/postmortems/${id}/summary`);
  await yui.goto(`/postmortems/${id}/summary`);
  await expect(ken.locator(".who-faces")).toHaveText("yyui");
  await expect(yui.locator(".who-faces")).toHaveText("kken");

  await ken.locator(SUMMARY).focus();
  const mark = yui.getByText(t("live.inField", { names: "ken" }));
  await expect(mark).toBeVisible();
  await expect(yui.locator(SUMMARY)).toHaveAccessibleDescription(/ken is in this field/);
  await ken.locator(SUMMARY).fill("First, by Ken.\n\nSecond.");
  await saved(ken);
  await expect(yui.locator(SUMMARY)).toHaveValue("First, by Ken.\n\nSecond.", SOON);
  await ken.locator(SUMMARY).blur();
  await expect(mark).toHaveCount(0);

  await ken.close();
  await expect(yui.locator(".who-faces")).toHaveText("");
});

test("somebody else's line comes in around the caret, nothing typed is lost, the next save merges", async ({
  open,
  cast,
}) => {
  const id = await draft(cast.api, "One.\n\nTwo.\n\nThree.");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/summary`);
  const area = page.locator(SUMMARY);
  await area.evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    field.setSelectionRange(10, 10);
  });
  await patch(cast.api, id, "One, and longer.\n\nTwo.\n\nThree, too.");
  await expect(area).toHaveValue("One, and longer.\n\nTwo.\n\nThree, too.", SOON);
  expect(await caretOf(page)).toEqual([22, 22]);
  await page.keyboard.type(" Typed here.");
  await patch(cast.api, id, "One again.\n\nTwo.\n\nThree, too.");
  await expect(area).toHaveValue("One again.\n\nTwo. Typed here.\n\nThree, too.");
  await saved(page);
  const { body } = await cast.api("GET", `/postmortems/${id}`);
  expect(JSON.stringify(body.sections)).toContain("One again.\\n\\nTwo. Typed here.\\n\\nThree, too.");
});

test("a word that is being composed is not touched; what others wrote comes in after it", async ({
  open,
  cast,
}) => {
  const id = await draft(cast.api, "One.\nTwo.");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/summary`);
  const area = page.locator(SUMMARY);
  await area.focus();
  await page.keyboard.press("ControlOrMeta+End");
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
  await expect(area).toHaveValue("One.\nTwo.にほ");
  const moved = page.evaluate(
    () =>
      new Promise((heard) => document.addEventListener("furikaeri:moved", () => heard(true), { once: true })),
  );
  // What others wrote is heard of by the stream, or by the answer to a save that was under way.
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await patch(cast.api, id, "One, longer.\nTwo.");
  await Promise.race([moved, answered]);
  moved.catch(() => {});
  answered.catch(() => {});
  await expect(area).toHaveValue("One.\nTwo.にほ");
  await session.send("Input.insertText", { text: "日本" });
  await expect(area).toHaveValue("One, longer.\nTwo.日本");
  await saved(page);
  const { body } = await cast.api("GET", `/postmortems/${id}`);
  expect(JSON.stringify(body.sections)).toContain("One, longer.\\nTwo.日本");
});

test("two tabs of one browser hold one connection, and both hear", async ({ open, cast }) => {
  const id = await draft(cast.api, "Before.");
  const first = await open(cast.app, cast.member);
  const asked = streams(first);
  const second = await first.context().newPage();
  await first.goto(`/postmortems/${id}/summary`);
  await second.goto(`/postmortems/${id}/summary`);
  await patch(cast.api, id, "After.");
  for (const page of [first, second]) await expect(page.locator(SUMMARY)).toHaveValue("After.", SOON);
  expect(asked).toHaveLength(1);

  await first.close();
  await patch(cast.api, id, "The other tab goes on.");
  await expect(second.locator(SUMMARY)).toHaveValue("The other tab goes on.", SOON);
  expect(asked).toHaveLength(2);
});

test("where streams do not get through, changes come by asking", async ({ open, cast, expected }) => {
  expected.push(/ERR_FAILED/);
  const id = await draft(cast.api, "Before.");
  const page = await open(cast.app, cast.member);
  await page.route(/\/live\?/, (route) => route.abort());
  const asks = page.waitForResponse(/\/live\/state/);
  await page.goto(`/postmortems/${id}/summary`);
  await asks;
  await patch(cast.api, id, "After.");
  await expect(page.locator(SUMMARY)).toHaveValue("After.", SOON);
});

test("a stream that is held back by something in between is given up", async ({ open, cast }) => {
  const id = await draft(cast.api, "Before.");
  const page = await open(cast.app, cast.member);
  await page.route(/\/live\?/, () => {});
  const asks = page.waitForResponse(/\/live\/state/);
  await page.goto(`/postmortems/${id}/summary`);
  await asks;
  await patch(cast.api, id, "After.");
  await expect(page.locator(SUMMARY)).toHaveValue("After.", SOON);
});

test("events, steps and choices of others appear; an event being edited stays open", async ({
  open,
  cast,
}) => {
  const id = await draft(cast.api, "Before.");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/timeline`);
  const add = (text: string, at: string) =>
    cast.api("POST", `/incidents/${id}/events`, { events: [{ text, at }] });
  await add("The first alert", "2026-11-20T01:01:00Z");
  await expect(page.locator(".event-text", { hasText: "The first alert" })).toBeVisible(SOON);
  await page
    .getByRole("link", { name: /^Edit|^Change/ })
    .first()
    .click();
  await page.locator("[name$='.text']").fill("The first alert, as I tell it");
  await add("A second one", "2026-11-20T00:30:00Z");
  await expect(page.locator(".event-text", { hasText: "A second one" })).toBeVisible();
  await expect(page.locator("[name$='.text']")).toHaveValue("The first alert, as I tell it");
  await expect(page.locator("[name$='.text']")).toBeFocused();
});

test("a document put in the bin says so, and what was typed stays", async ({ open, cast }) => {
  const id = await draft(cast.api, "Before.");
  const page = await open(cast.app, cast.member);
  const manager = await open(cast.app, cast.manager);
  await page.goto(`/postmortems/${id}/summary`);
  await expect(page.locator("[data-live]")).toBeVisible();
  await page.locator(SUMMARY).fill("Typed just before.");
  await saved(page);
  await manager.goto(`/documents/${id}/bin`);
  await manager.locator("main form button").last().click();
  await expect(page.getByText(t("live.gone"))).toBeVisible(SOON);
  await expect(page.locator(SUMMARY)).toHaveValue("Typed just before.");
});

test("what somebody adds to the timeline is drawn at the other's, the first event too", async ({
  open,
  cast,
}) => {
  const id = await draft(cast.api, "");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/timeline`);
  const marks = page.locator(".drawn-lying").getByRole("link");
  await expect(page.locator(".event")).toHaveCount(0);
  for (const minute of [4, 9]) {
    const events = [{ at: `2026-11-20T01:0${minute}:00Z`, text: "errors", kind: "detection" }];
    await cast.api("POST", `/incidents/${id}/events`, { events });
    await expect(marks).toHaveCount(minute === 4 ? 1 : 2, SOON);
  }
  await expect(page.getByText(t("drawing.title")).first()).toBeAttached();
});
