import type { Page } from "@playwright/test";
import { beside } from "../http/visitor.ts";
import { expect, type Look, type Open, test, words } from "./fixtures.ts";
import { obstacles } from "./obstacles.ts";

const t = words({});
const MINUTES = [0, 4, 10, 25];
const at = (minutes: number) => new Date(Date.parse("2026-11-20T01:00:00Z") + minutes * 60_000).toISOString();

/** Four events `e0`…`e3`, an alert that lasts, what was learned later about the first. */
async function incident(app: Parameters<Open>[0], id: string, filed = false): Promise<string> {
  const event = (index: number, more: object = {}) => ({
    id: `e${index}`,
    at: at(MINUTES[index] ?? 0),
    zone: "UTC",
    text: `what happened ${index}`,
    kind: index === 1 ? "detection" : "action",
    dedupeKey: `e${index}`,
    arrived: index,
    ...more,
  });
  const fields = new Map<string, unknown>([
    ["title", "Replayed"],
    ["status", filed ? "published" : "draft"],
    ["timeZone", "UTC"],
    ["startedAt", at(0)],
    ["resolvedAt", at(25)],
    ["outline", [OUTLINE]],
    ["section:summary", "It was the certificate."],
    ["event:e0", event(0, { knownThen: "errors", learnedLater: "the certificate", learnedAt: at(12) })],
    ["event:e1", event(1, { span: { key: "cpu", edge: "start" } })],
    ["event:e2", event(2)],
    ["event:e3", event(3, { kind: "recovery", span: { key: "cpu", edge: "end" } })],
  ]);
  await beside(app, ({ documents }) =>
    documents.create({ id, kind: "postmortem", fields: fields as never, by: null, at: at(60) }),
  );
  return `/postmortems/${id}`;
}

const OUTLINE = {
  key: "summary",
  step: "summary",
  required: true,
  words: { en: section("Summary"), ja: section("サマリー") },
};

function section(title: string) {
  return { title, why: "", questions: [] };
}

for (const js of [true, false])
  test(`the walkthrough is led by the keyboard alone (script ${js ? "on" : "off"})`, async ({
    open,
    cast,
  }) => {
    const page = await open(cast.app, cast.member, { js });
    const home = await incident(cast.app, `walk-${js}`);
    await page.goto(`${home}/walkthrough?event=e1#walk`);
    await expect(page.getByText("What were you looking at when it was noticed?")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.locator(".walk-so-far summary")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator(".walk-so-far").getByText("errors")).toBeVisible();
    await page.keyboard.press("Tab");
    if (await page.locator(".walk-so-far > ol").evaluate((list) => list === document.activeElement))
      await page.keyboard.press("Tab");
    await expect(page.locator("[name='event:e1.knownThen']")).toBeFocused();
    await page.keyboard.type("one alert");
    await on(page, js, "next");
    await expect(page).toHaveURL(/event=e2#walk$/);
    await on(page, js, "previous");
    await expect(page).toHaveURL(/event=e1#walk$/);
    await expect(page.locator("[name='event:e1.knownThen']")).toHaveValue("one alert");
  });

/** With a script from within the field; without one the buttons are where Tab leads. */
async function on(page: Page, js: boolean, intent: "next" | "previous"): Promise<void> {
  if (js) {
    await page.locator("textarea").first().focus();
    await page.keyboard.press(intent === "next" ? "Control+Enter" : "Control+Shift+Enter");
    return;
  }
  const button = page.locator(`.walk-buttons [value=${intent}]`);
  for (let step = 0; step < 20; step++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
}

test("as known at a moment: by links, without a script", async ({ open, cast }) => {
  const page = await open(cast.app, cast.member, { js: false });
  const home = await incident(cast.app, "known-links", true);
  await page.goto(`${home}?zone=utc`);
  await expect(page.locator("[data-known-slider]")).toBeHidden();
  await page.getByRole("link", { name: t("reading.asKnownStart") }).click();
  await expect(page.getByText(t("reading.laterEvents", { count: 3 })).first()).toBeVisible();
  await expect(page.getByText("what happened 1").locator("visible=true")).toHaveCount(0);
  await expect(page.getByText("It was the certificate.")).toBeHidden();
  await page.getByRole("link", { name: t("reading.asKnownLater", { time: "01:04" }) }).click();
  await expect(page.locator("#event-e1")).toBeVisible();
  await expect(page.locator("#learned-e0").getByText("the certificate")).toBeHidden();
  await page.getByText("Written afterwards: Summary").click();
  await expect(page.getByText("It was the certificate.")).toBeVisible();
  await page.locator("#event-e1 .moment-time a").click();
  await expect(page).toHaveURL(new RegExp(`known=${at(4)}`));
  await page.getByRole("link", { name: t("reading.asKnownAll") }).click();
  await expect(page.locator("#event-e0 .later dd")).toContainText("the certificate");
});

test("as known at a moment: by the slider, in place, with a link to show others", async ({ open, cast }) => {
  const page = await open(cast.app, cast.member);
  const home = await incident(cast.app, "known-slider", true);
  await page.goto(`${home}?zone=utc`);
  const slider = page.getByRole("slider", { name: t("reading.asKnownSlider") });
  await slider.focus();
  const before = await slider.evaluate((element) => element.getBoundingClientRect().top);
  await page.keyboard.press("Home");
  await expect(page.getByText(t("reading.laterEvents", { count: 3 })).first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`known=${at(0)}`));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(t("reading.laterEvents", { count: 2 })).first()).toBeVisible();
  await expect(slider).toHaveAttribute("aria-valuetext", /01:04$/);
  await expect(slider).toBeFocused();
  expect(
    Math.abs((await slider.evaluate((element) => element.getBoundingClientRect().top)) - before),
  ).toBeLessThan(2);
  await page.reload();
  await expect(page.getByText(t("reading.laterEvents", { count: 2 })).first()).toBeVisible();
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page.getByText("It was the certificate.")).toBeVisible();
  await expect(page).not.toHaveURL(/known=/);
});

for (const look of [
  { width: 1280, dark: false },
  { width: 390, dark: true, locale: "ja" },
] as const satisfies readonly Look[])
  test(`nothing in the way of anybody at a moment and in the walkthrough (${look.width} px)`, async ({
    open,
    cast,
  }) => {
    const page = await open(cast.app, cast.member, look);
    const home = await incident(cast.app, `axe-${look.width}`, true);
    for (const path of [home, `${home}?zone=utc&known=${at(4)}`, `${home}/walkthrough?event=e1`]) {
      await page.goto(path);
      const { found, wide } = await obstacles(page);
      expect.soft({ path, found, wide }).toEqual({ path, found: [], wide: false });
    }
  });
