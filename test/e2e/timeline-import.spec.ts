import type { Page } from "@playwright/test";
import { openBeside, postmortem } from "../http/keep-cast.ts";
import { alertmanager, slackExport } from "../http/sent-files.ts";
import { expect, type Look, test, words } from "./fixtures.ts";
import { obstacles } from "./obstacles.ts";

const LOOKS: readonly Look[] = [
  { locale: "en", width: 1280, js: true },
  { locale: "ja", width: 390, js: true, dark: true },
  { locale: "ja", width: 1280, js: false },
  { locale: "en", width: 390, js: false },
];

const CHAT = ["orders fail", "is it the load balancer?", "rolling back", "lunch anyone?", "orders are back"];
const FILES = [
  {
    name: "export.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(slackExport(CHAT.map((text, n) => ({ at: `2026-11-20T01:0${n + 2}:00Z`, text })))),
  },
  {
    name: "alerts.json",
    mimeType: "application/json",
    buffer: Buffer.from(alertmanager("HighErrorRate", "2026-11-20T01:04:00Z", "2026-11-20T01:31:00Z")),
  },
];

for (const look of LOOKS) {
  const name = `${look.locale}, ${look.width} px, ${look.js ? "with" : "without"} JavaScript`;

  test(`a responder imports a chat export, chooses the alerts and three messages, undoes, chooses again (${name})`, async ({
    open,
    cast: { app, member },
  }) => {
    const database = openBeside(app);
    const id = await postmortem(database, member.id, { timeZone: "Asia/Tokyo" });
    database.close();
    const page = await open(app, member, look);
    const t = words(look);
    const button = (words: string) => page.getByRole("button", { name: words, exact: true });

    await page.goto(`/postmortems/${id}/timeline`);
    await page.getByRole("link", { name: t("timelineImport.action"), exact: true }).click();
    await quiet(page, look);
    await page.getByLabel(t("timelineImport.files")).setInputFiles(FILES);
    await button(t("timelineImport.send")).click();
    await expect(page.getByText(t("timelineImport.done", { count: 7 }))).toBeVisible();
    await quiet(page, look);
    await page.getByRole("link", { name: t("timelineImport.choose"), exact: true }).click();
    await expect(page.locator("[data-tick]")).toHaveCount(7);
    await quiet(page, look);

    await button(t("candidates.previewAlerts", { count: 2 })).click();
    await expect(page.getByText(t("candidates.preview.title", { count: 2 }))).toBeVisible();
    await quiet(page, look);
    await button(t("candidates.preview.add", { count: 2 })).click();
    await expect(page.getByText(t("candidates.chosen", { count: 2 }))).toBeVisible();
    await expect(page.locator("[data-tick]")).toHaveCount(5);

    await chooseThree();
    await page.locator(".notice button").click();
    await expect(page.getByText(t("candidates.undone", { count: 3 }))).toBeVisible();
    await expect(page.locator("[data-tick]")).toHaveCount(5);
    await chooseThree();
    await quiet(page, look);

    await page.goto(`/postmortems/${id}/timeline`);
    for (const text of ["orders fail", "is it the load balancer?", "rolling back"])
      await expect(page.locator(".event-text", { hasText: text })).toHaveCount(1);
    await expect(page.locator(".event-text", { hasText: "HighErrorRate" })).toHaveCount(2);
    await expect(page.locator(".event-text", { hasText: "lunch" })).toHaveCount(0);

    async function chooseThree(): Promise<void> {
      const ticks = page.locator("[data-tick]");
      if (look.js) {
        await ticks.nth(0).focus();
        await page.keyboard.press("Space");
        await ticks.nth(2).click({ modifiers: ["Shift"] });
        await expect(page.getByText(t("candidates.ticked", { number: 3 }))).toBeVisible();
        await page.keyboard.press("ArrowDown");
        await expect(ticks.nth(3)).toBeFocused();
      } else for (const place of [0, 1, 2]) await ticks.nth(place).check();
      await button(t("candidates.previewChecked")).click();
      await button(t("candidates.preview.add", { count: 3 })).click();
      await expect(page.getByText(t("candidates.chosen", { count: 3 }))).toBeVisible();
    }
  });
}

/** Nothing in the way of anybody, and nothing wider than the screen. */
async function quiet(page: Page, look: Look): Promise<void> {
  // What looks for obstacles is a script itself.
  if (!look.js) return;
  const { found, wide } = await obstacles(page);
  expect.soft({ path: new URL(page.url()).pathname, found, wide }).toEqual({
    path: new URL(page.url()).pathname,
    found: [],
    wide: false,
  });
}
