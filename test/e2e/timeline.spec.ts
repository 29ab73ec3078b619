import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, type Look, test, words } from "./fixtures.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==",
  "base64",
);
const LINES = [
  "2026-11-19 18:00 the certificate is renewed",
  "2026-11-20 10:04 error rate above 5 %",
  "10:06 on-call is paged",
  "10:31 certificate rolled back. Errors are gone.",
].join("\n");

const LOOKS: readonly Look[] = [
  { js: true, locale: "en", width: 1280 },
  { js: false, locale: "ja", width: 390 },
];

for (const look of LOOKS) {
  const name = `${look.js ? "with" : "without"} JavaScript, ${look.locale}, ${look.width} px`;
  test(`a timeline is put in order: merged, split, marked, pictured (${name})`, async ({ cast, open }) => {
    const t = words(look);
    const made = await cast.api("POST", "/incidents", {
      title: "Checkout down",
      severity: "sev2",
      services: [],
      startedAt: "2026-11-20T01:00:00Z",
    });
    const page = await open(cast.app, cast.member, look);
    await page.goto(`/postmortems/${made.body.id}/timeline`);
    await page.getByLabel(t("timeline.lines")).fill(LINES);
    await page.getByRole("button", { name: t("timeline.preview") }).click();
    await page.getByRole("button", { name: t("timeline.addAll", { count: 4 }) }).click();
    const rows = page.locator(".event");
    await expect(rows).toHaveCount(4);

    await page.getByRole("link", { name: t("event.merge.choose") }).click();
    await rows.nth(1).getByRole("checkbox").check();
    await rows.nth(2).getByRole("checkbox").check();
    await page.getByRole("button", { name: t("event.merge.button") }).click();
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toContainText("on-call is paged");
    await expect(rows.nth(1)).toContainText(t("event.merge.parts", { count: 2 }));

    await more(page, t("event.more"), 1);
    await page.getByRole("button", { name: t("event.merge.apart") }).click();
    await expect(rows).toHaveCount(4);
    await page.getByRole("button", { name: t("event.undo") }).click();
    await expect(rows).toHaveCount(3);

    await more(page, t("event.more"), 2);
    await page.getByRole("link", { name: t("event.split.title") }).click();
    await page.getByLabel(/Its time|新しいイベントの日時/).fill("10:34");
    await page.getByRole("button", { name: t("event.split.button"), exact: true }).click();
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(3)).toContainText("Errors are gone.");

    await more(page, t("event.more"), 3);
    await page.getByRole("button", { name: t("words.time.resolvedAt"), exact: true }).click();
    await expect(rows.nth(3)).toContainText(t("event.mark.resolvedAt"));
    await more(page, t("event.more"), 0);
    await page.getByRole("button", { name: t("words.time.acknowledgedAt"), exact: true }).click();
    await expect(rows.nth(0).locator(".field-error")).toBeVisible();

    await more(page, t("event.more"), 3);
    await page
      .getByLabel(t("event.picture.file"))
      .setInputFiles({ name: "graph.png", mimeType: "image/png", buffer: PNG });
    await page.getByLabel(t("event.picture.words")).fill("The error rate falls at 10:31");
    await page.getByRole("button", { name: t("event.picture.add") }).click();
    await expect(rows.nth(3).getByRole("img", { name: "The error rate falls at 10:31" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      look.width ?? 0,
    );
    if (look.js) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await page.goto(`/postmortems/${made.body.id}`);
    await expect(
      page.locator("#timeline").getByRole("img", { name: "The error rate falls at 10:31" }),
    ).toBeVisible();
  });
}

/** Opens what can be done with the event of that row. */
async function more(page: Page, name: string, row: number): Promise<void> {
  const link = page.locator(".event").nth(row).getByRole("link", { name });
  if (await link.count()) await link.click();
}
