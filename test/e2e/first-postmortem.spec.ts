import type { Page } from "@playwright/test";
import type { T } from "#app/i18n/translate.ts";
import { startApp } from "#test/start-app.ts";
import { expect, type Look, test, words } from "./fixtures.ts";

const LOOKS: readonly Look[] = [
  { locale: "en", width: 1280, js: true },
  { locale: "ja", width: 390, js: true },
  { locale: "ja", width: 1280, js: false },
  { locale: "en", width: 390, js: false },
];

/** An hour ago by the minute, so that the postmortem is not late. */
const hour = (minutes: number): string =>
  new Date(Date.now() - (120 - minutes) * 60_000 + 9 * 3_600_000)
    .toISOString()
    .slice(0, 16)
    .replace("T", " ");

for (const look of LOOKS) {
  const name = `${look.locale}, ${look.width} px, ${look.js ? "with" : "without"} JavaScript`;

  test(`from an empty installation to a filed postmortem that is found (${name})`, async ({ open }) => {
    const app = await startApp();
    const page = await open(app, null, look);
    const t = words(look);
    try {
      await setUp(page, t, /Open (\S+)/.exec(app.stdout())?.[1] ?? "");
      await report(page, t);
      await fillSteps(page, t);
      await publish(page, t);
      await find(page, t, look);
    } finally {
      await app.stop();
    }
  });
}

async function setUp(page: Page, t: T, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel(t("setup.name")).fill("Aiko");
  await page.getByLabel(t("setup.email")).fill("aiko@example.org");
  await page.getByLabel(t("setup.password"), { exact: true }).fill("a quiet reading room");
  await page.locator("[name=timeZone]").selectOption("Asia/Tokyo");
  await page.getByRole("button", { name: t("setup.submit") }).click();
  await expect(page.getByText(t("setup.done"))).toBeVisible();
}

async function report(page: Page, t: T): Promise<void> {
  await page.goto("/postmortems");
  await page
    .getByRole("link", { name: t("postmortems.report") })
    .first()
    .click();
  await page.locator("[name=title]").fill("決済の証明書が失効した / Expired certificate stopped checkout");
  await page.locator("[name='services[]']").first().fill("Checkout");
  await page.locator("[name=timeZone]").selectOption("Asia/Tokyo");
  await page.locator("[name=startedAt]").fill(hour(0));
  await page.locator("[name=detectedAt]").fill(hour(4));
  await page.locator("[name=resolvedAt]").fill(hour(60));
  await page.getByRole("button", { name: t("postmortems.start") }).click();
  await expect(page).toHaveURL(/\/postmortems\/\w+\/details/);
}

async function fillSteps(page: Page, t: T): Promise<void> {
  const steps = page.url().replace(/\/details.*$/, "");
  const save = page.locator("main").getByRole("button", { name: t("flow.save"), exact: true });
  await page.locator("[name='impact:who']").fill("Customers paying by card");
  await save.first().click();
  await expect(page.locator("[name='impact:who']")).toHaveValue("Customers paying by card");

  await page.goto(`${steps}/timeline`);
  await page
    .locator("[name=lines]")
    .fill(
      `${hour(0)} JST certificate expired\n${hour(4).slice(11)} alert: 502 on checkout\nnot a time at all`,
    );
  await page.locator("button[value=preview]").click();
  await expect(page.getByText("not a time at all").first()).toBeVisible();
  await page.locator("button[value=paste]").click();
  await expect(page.getByText("certificate expired").locator("visible=true").first()).toBeVisible();

  await page.goto(`${steps}/walkthrough`);
  await page.locator("textarea[name$='.knownThen']").first().fill("Only that cards were refused.");
  await page.locator("button[value=save]:not([aria-hidden])").first().click();

  await page.goto(`${steps}/summary`);
  await page
    .locator("[name='section:summary']")
    .fill("証明書の期限切れで、1時間決済できなかった。\n\nNobody owned the renewal.");
  await save.click();

  await page.goto(`${steps}/learning`);
  await page.locator("[name='section:contributing_factors']").fill("Renewal lived in one calendar.");
  await save.click();

  await page.goto(`${steps}/actions`);
  await page.locator("[name=title]").fill("Renew certificates by machine");
  await page.locator("[name=ownerId]").selectOption({ label: "Aiko" });
  await page.locator("button[value=add]").click();
  await expect(page.getByText("Renew certificates by machine").first()).toBeVisible();
}

async function publish(page: Page, t: T): Promise<void> {
  await page.goto(page.url().replace(/\/actions.*$/, "/share"));
  await page.locator("[name=tag]").fill("cause/certificate");
  await page.locator("button[value=add-tag]").click();
  await page.getByRole("button", { name: t("flow.share.publish"), exact: true }).click();
  await expect(page.getByText(t("flow.share.published"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Expired certificate");
}

async function find(page: Page, t: T, { locale }: Look): Promise<void> {
  for (const query of locale === "ja"
    ? ["期限切れ 決済", "certificates expire"]
    : ["renewing certificate", "証明書"]) {
    await page.goto("/knowledge");
    await page.locator("main [name=q]").fill(query);
    await page.locator("main form[action='/search']").first().getByRole("button").click();
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /Expired certificate/ })
        .first(),
    ).toBeVisible();
  }
  await expect(page).toHaveTitle(new RegExp(t("shell.app")));
}
