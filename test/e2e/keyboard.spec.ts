import type { Page } from "@playwright/test";
import { beside } from "../http/visitor.ts";
import { expect, test, words } from "./fixtures.ts";

const t = words({});

test("with the keyboard alone: report, save a step, go to the next, publish's gaps lead to their places", async ({
  open,
  cast,
}) => {
  const page = await open(cast.app, cast.member);
  await page.goto("/postmortems");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t("shell.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: t("postmortems.report") }).first());
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("[name=title]"));
  await page.keyboard.type("Typed without a mouse");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/details/);
  await page.goto(page.url().replace(/details.*/, "summary"));
  await tabTo(page, page.locator("[name='section:summary']"));
  await page.keyboard.type("It was slow.");
  await tabTo(page, page.getByRole("button", { name: t("flow.save"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.locator("[name='section:summary']")).toHaveValue("It was slow.");
  await page.goto(page.url().replace(/summary.*/, "share"));
  await tabTo(
    page,
    page.locator("main a[href*='/details#'], main a[href*='/timeline#'], main a[href*='/timeline']").first(),
  );
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/(details|timeline)/);
});

test("a slash goes to the search, suggestions are chosen with arrows, Escape closes them", async ({
  open,
  cast,
}) => {
  const at = "2026-11-20T01:00:00.000Z";
  const fields = new Map([
    ["title", "Certificate expired"],
    ["type", "runbook"],
    ["body", "Renew it."],
    ["publishedAt", at],
  ]);
  await beside(cast.app, ({ documents }) =>
    documents.create({ id: "suggested", kind: "article", fields, by: null, at }),
  );
  const page = await open(cast.app, cast.member);
  await page.goto("/");
  await page.keyboard.press("/");
  const field = page.locator("[data-search] input[name=q]").first();
  await expect(field).toBeFocused();
  await page.keyboard.type("certif");
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
});

test("where the focus is can always be seen", async ({ open, cast }) => {
  const page = await open(cast.app, cast.member);
  for (const path of ["/", "/postmortems", "/knowledge", "/actions", "/account"]) {
    await page.goto(path);
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press("Tab");
      expect([path, step, await focusShown(page)]).toEqual([path, step, true]);
    }
  }
});

/** Presses Tab until the place is reached. */
async function tabTo(page: Page, place: ReturnType<Page["locator"]>): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The place cannot be reached with Tab");
}

/** The focused element, or one around it, has an outline or a box in the colour of focus. */
function focusShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return true;
    for (let each: Element | null = focused, up = 0; each && up < 3; each = each.parentElement, up++) {
      const style = getComputedStyle(each);
      if (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) return true;
      if (style.boxShadow !== "none") return true;
    }
    return false;
  });
}
