import type { Page } from "@playwright/test";
import type { Api } from "../http/api-client.ts";
import { draft } from "./draft.ts";
import { expect, test, words } from "./fixtures.ts";

const t = words({});
const summaryOf = async (api: Api, id: string): Promise<string> => {
  const { body } = await api("GET", `/postmortems/${id}`);
  const sections = body.sections as unknown as readonly { key: string; body: string }[];
  return sections.find(({ key }) => key === "summary")?.body ?? "";
};
const SUMMARY = "[name='section:summary']";

test("what is typed saves itself, and says so once the server has it", async ({ open, cast }) => {
  const id = await draft(cast.api, "Before.");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/summary`);
  await page.locator(SUMMARY).fill("Cards were refused for an hour.");
  await expect(page.getByText(/Saved \d+:\d\d:\d\d/)).toBeVisible();
  expect(await summaryOf(cast.api, id)).toBe("Cards were refused for an hour.");
});

test("text typed offline survives closing the page, is offered again, and arrives", async ({
  open,
  cast,
  expected,
}) => {
  expected.push(/ERR_INTERNET_DISCONNECTED/);
  const id = await draft(cast.api, "Before.");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/summary`);
  await page.context().setOffline(true);
  await page.locator(SUMMARY).fill("Written on a train.");
  await expect(page.getByText(t("shell.save.failed"))).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await page.context().setOffline(false);

  const again = await page.context().newPage();
  await again.goto(`/postmortems/${id}/summary`);
  await expect(again.locator(SUMMARY)).toHaveValue("Before.");
  await expect(again.getByText(t("shell.save.kept"))).toBeVisible();
  await again.getByRole("button", { name: t("shell.save.restore") }).click();
  await expect(again.getByText(/Saved \d+:\d\d:\d\d/)).toBeVisible();
  expect(await summaryOf(cast.api, id)).toBe("Written on a train.");
});

test("back online, what was typed meanwhile sends itself", async ({ open, cast, expected }) => {
  expected.push(/ERR_INTERNET_DISCONNECTED/);
  const id = await draft(cast.api, "Before.");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/summary`);
  await page.context().setOffline(true);
  await page.locator(SUMMARY).fill("Written in a tunnel.");
  await expect(page.getByText(t("shell.save.failed"))).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/Saved \d+:\d\d:\d\d/)).toBeVisible();
  expect(await summaryOf(cast.api, id)).toBe("Written in a tunnel.");
});

test("text left in a browser is not shown to the next person there", async ({ open, cast, expected }) => {
  expected.push(/ERR_INTERNET_DISCONNECTED/);
  const id = await draft(cast.api, "Before.");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/summary`);
  // Of this page alone no save gets through, so that none can slip out while it closes.
  await page.route("**/*", (route) =>
    route.request().method() === "POST" ? route.abort("internetdisconnected") : route.continue(),
  );
  await page.locator(SUMMARY).fill("Only mine.");
  await expect(page.getByText(t("shell.save.failed"))).toBeVisible();
  await page.close({ runBeforeUnload: false });
  const [name = "", value = ""] = cast.colleague.cookie.split("=");
  await page.context().addCookies([{ name, value, url: cast.app.url }]);
  const other = await page.context().newPage();
  await other.goto(`/postmortems/${id}/summary`);
  await expect(other.locator(SUMMARY)).toHaveValue("Before.");
  await expect(other.getByText(t("shell.save.kept"))).toHaveCount(0);
});

/** Somebody whose page does not hear of others while they write: what the server merges is tried here. */
async function deaf(page: Page, expected: RegExp[]): Promise<Page> {
  expected.push(/ERR_FAILED/);
  await page.route(/\/live[?/]/, (route) => route.abort());
  return page;
}

test("two people in different paragraphs both win, each sees the other's", async ({
  open,
  cast,
  expected,
}) => {
  const id = await draft(cast.api, "First paragraph.\n\nSecond paragraph.");
  const ken = await open(cast.app, cast.member);
  const yui = await deaf(await open(cast.app, cast.colleague), expected);
  await ken.goto(`/postmortems/${id}/summary`);
  await yui.goto(`/postmortems/${id}/summary`);
  await ken.locator(SUMMARY).fill("First paragraph, by Ken.\n\nSecond paragraph.");
  await expect(ken.getByText(/Saved \d+:\d\d:\d\d/)).toBeVisible();
  await yui.locator(SUMMARY).fill("First paragraph.\n\nSecond paragraph, by Yui.");
  await expect(yui.getByText(/Saved \d+:\d\d:\d\d/)).toBeVisible();
  await expect(yui.locator(SUMMARY)).toHaveValue("First paragraph, by Ken.\n\nSecond paragraph, by Yui.");
});

for (const js of [true, false])
  test(`two people in the same line: the later one merges, nothing is lost (JavaScript ${js ? "on" : "off"})`, async ({
    open,
    cast,
    expected,
  }) => {
    const id = await draft(cast.api, "The line.");
    const ken = await open(cast.app, cast.member, { js });
    const yui = await deaf(await open(cast.app, cast.colleague, { js }), expected);
    const save = { name: t("flow.save"), exact: true };
    await ken.goto(`/postmortems/${id}/summary`);
    await yui.goto(`/postmortems/${id}/summary`);
    await ken.locator(SUMMARY).fill("The line as Ken wrote it.");
    if (js) await expect(ken.getByText(/Saved \d+:\d\d:\d\d/)).toBeVisible();
    else await ken.getByRole("button", save).click();
    await expect.poll(() => summaryOf(cast.api, id)).toBe("The line as Ken wrote it.");
    await yui.locator(SUMMARY).fill("The line as Yui wrote it.");
    if (js) await yui.getByRole("link", { name: t("shell.save.compare") }).click();
    else await yui.getByRole("button", save).click();
    await expect(yui).toHaveURL(/\/drafts\/\w+/);
    await expect(yui.getByText("The line as Ken wrote it.").first()).toBeVisible();
    await expect(yui.getByText("The line as Yui wrote it.").first()).toBeVisible();
    const merged = yui.locator("main textarea").last();
    await merged.fill("The line as both wrote it.");
    await yui.getByRole("button", { name: t("keep.draft.save") }).click();
    await expect(yui.getByText(t("keep.draft.saved"))).toBeVisible();
    expect(await summaryOf(cast.api, id)).toBe("The line as both wrote it.");
  });
