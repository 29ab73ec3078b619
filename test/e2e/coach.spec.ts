import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Api } from "../http/api-client.ts";
import { expect, type Look, test, words } from "./fixtures.ts";

const ASKED = {
  en: "It was noticed late. The engineer should have checked the dashboard before the deploy.",
  ja: "気づくのが遅れた。担当者はデプロイの前にダッシュボードを確認すべきだった。",
};
const PLAIN = { en: "The page showed no host name.", ja: "画面にホスト名が出ていなかった。" };
const WEAK = { en: "Be more careful when deploying", ja: "デプロイ時は十分に注意する" };
const SUMMARY = "[name='section:summary']";

const LOOKS: readonly Look[] = [
  { js: true },
  { js: false, locale: "ja" },
  { js: true, width: 390, locale: "ja" },
];

const draft = async (api: Api, summary: string): Promise<string> => {
  const { body } = await api("POST", "/incidents", {
    title: "Checkout answered 502",
    severity: "sev2",
    services: ["Checkout"],
    startedAt: "2026-11-20T01:00:00Z",
  });
  if (summary) await api("PATCH", `/postmortems/${body.id}`, { revision: 1, sections: { summary } });
  return String(body.id);
};

test("words are marked while one writes, the list follows the saving, and its link selects them", async ({
  open,
  cast,
}) => {
  const t = words({});
  const id = await draft(cast.api, "");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/summary`);
  const field = page.locator(SUMMARY);
  const marks = page.locator(".coached:has([name='section:summary']) .coach-marks mark");
  await field.fill(ASKED.en);
  await expect(marks).not.toHaveCount(0);
  const marked = await marks.first().textContent();
  expect(ASKED.en).toContain(marked ?? "?");

  const list = page.locator("#coach-section-summary");
  await expect(list.locator("summary").first()).toHaveText(t("coaching.here", { count: 1 }));
  await list
    .getByRole("link", { name: t("coaching.toText") })
    .first()
    .click();
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(await list.locator("mark").first().textContent());

  await field.fill(`${PLAIN.en} ${ASKED.en}`);
  await expect(marks.first()).toHaveText(marked ?? "?");
  await field.fill(PLAIN.en);
  await expect(marks).toHaveCount(0);
  await expect(list).toBeHidden();
});

test("in a line of text the words are marked too, move with it, and are selected by the link of the list", async ({
  open,
  cast,
}) => {
  const id = await draft(cast.api, "");
  const page = await open(cast.app, cast.member, { width: 390 });
  await page.goto(`/postmortems/${id}/details`);
  const field = page.locator("[name='impact:who']");
  const marks = page.locator(".coached:has([name='impact:who']) .coach-marks mark");
  const long = `${PLAIN.en} ${ASKED.en}`;
  await field.fill(long);
  await expect(marks).not.toHaveCount(0);
  const list = page.locator("#coach-impact-who");
  await list.getByRole("link").first().click();
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(await list.locator("mark").first().textContent());
  for (const key of ["End", "Home"]) {
    await field.press(key);
    await expect
      .poll(() =>
        field.evaluate((input) => input.scrollLeft - (input.nextElementSibling?.scrollLeft ?? Number.NaN)),
      )
      .toBe(0);
  }
});

test("how strong an action looks by its words is told while it is written, beside what is chosen", async ({
  open,
  cast,
}) => {
  const t = words({});
  const id = await draft(cast.api, "");
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/actions`);
  const add = page.locator("#add-action");
  const select = add.getByLabel(t("flow.actions.strength"));
  await expect(select).toHaveAccessibleDescription(t("coaching.strength.none"));
  const title = add.getByLabel(t("flow.actions.what"));
  await title.fill(WEAK.en);
  await expect(add.locator(".coach-marks mark")).not.toHaveCount(0);
  await expect(select).toHaveAccessibleDescription(/would call this “Weak”/);
  await select.selectOption("strong");
  await expect(select).toHaveAccessibleDescription(/^“Strong” is chosen/);
  await isAccessible(page, {});
  await title.fill("");
  await expect(select).toHaveAccessibleDescription(t("coaching.strength.none"));
});

for (const look of LOOKS)
  test(`a finding is set aside with a reason and taken back, in ${named(look)}`, async ({ open, cast }) => {
    const t = words(look);
    const locale = look.locale ?? "en";
    const id = await draft(cast.api, ASKED[locale]);
    const page = await open(cast.app, cast.member, look);
    await page.goto(`/postmortems/${id}/summary`);
    const list = page.locator("#coach-section-summary");
    await expect(list.locator(".coach-words mark").first()).toBeVisible();
    const asked = await list.locator(".coach-words mark").count();
    await isAccessible(page, look);

    // What was typed besides is saved with it.
    await page.locator(SUMMARY).fill(`${ASKED[locale]}\n${PLAIN[locale]}`);
    await list.locator(".coach-set-aside summary").first().click();
    await list.locator(".coach-set-aside textarea").first().fill("Dana, 10:04");
    await list
      .getByRole("button", { name: t("coaching.reason.quoted") })
      .first()
      .click();
    await expect(page.getByText(t("coaching.setAsideDone"))).toBeVisible();
    await expect(page.locator(SUMMARY)).toHaveValue(`${ASKED[locale]}\n${PLAIN[locale]}`);
    await page.goto(`/postmortems/${id}/share`);
    await expect(page.getByText(t("coaching.share.title", { count: asked - 1 }))).toBeVisible();

    await page.goto(`/documents/${id}/coach`);
    await page.locator(".coach-aside summary").click();
    await expect(page.locator(".coach-aside")).toContainText(t("coaching.noted", { note: "Dana, 10:04" }));
    await page.getByRole("button", { name: t("coaching.takeBack") }).click();
    await expect(page.getByText(t("coaching.takenBack"))).toBeVisible();
    await isAccessible(page, look);
    await page.goto(`/postmortems/${id}/share`);
    await page.getByText(t("coaching.share.title", { count: asked })).click();
    await page.locator(".coach-step a").first().click();
    await expect(page).toHaveURL(/summary#section-summary$/);
  });

test("a note that was not sent yet is nothing a form would save by itself", async ({ open, cast }) => {
  const id = await draft(cast.api, ASKED.en);
  const page = await open(cast.app, cast.member);
  await page.goto(`/postmortems/${id}/summary`);
  await page.locator(".coach-set-aside summary").first().click();
  await page.locator(".coach-set-aside textarea").first().fill("Only a thought");
  const saved = page.waitForRequest((request) => request.url().endsWith("/fields"));
  await page.locator(SUMMARY).pressSequentially(" More.");
  const sent = decodeURIComponent(((await saved).postData() ?? "").replaceAll("+", " "));
  expect(sent).toContain("More");
  expect(sent).not.toContain("Only a thought");
  await expect(page.locator("#coach-section-summary summary").first()).toBeVisible();
  await expect(page.locator(".coach-set-aside textarea").first()).toHaveValue("Only a thought");
});

test("Enter in a line of text saves, whatever buttons of the coach stand below it", async ({
  open,
  cast,
}) => {
  const id = await draft(cast.api, "");
  const page = await open(cast.app, cast.member, { js: false });
  await page.goto(`/postmortems/${id}/details`);
  await page.locator("[name='impact:who']").fill("They should have checked the dashboard.");
  await page.locator("[name='impact:who']").press("Enter");
  await expect(page.locator("#coach-impact-who .coach-words mark")).toBeVisible();
  await page.locator("[name='impact:howMany']").fill("One in five");
  await page.locator("[name='impact:howMany']").press("Enter");
  await expect(page.locator("[name='impact:howMany']")).toHaveValue("One in five");
  await expect(page.locator(".coach-aside")).toHaveCount(0);
});

test("Enter in the title of an article saves it, whatever the coach would ask about its text", async ({
  open,
  cast,
}) => {
  const t = words({});
  const page = await open(cast.app, cast.member, { js: false });
  await page.goto("/articles/new");
  await page.locator("[name=title]").fill("Failing over");
  await page.locator("[name=body]").fill(ASKED.en);
  await page.locator("[name=title]").press("Enter");
  await page.goto(`${page.url().replace(/[?#].*$/, "")}/edit`);
  await expect(page.locator("#coach-body")).toBeVisible();
  await page.locator("[name=title]").fill("Failing over by hand");
  await page.locator("[name=title]").press("Enter");
  await expect(page.getByText(t("knowledge.article.saved"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Failing over by hand");
});

test("an action that asks for care is asked about below it, never on the published page or on paper", async ({
  open,
  cast,
}) => {
  const id = await draft(cast.api, ASKED.en);
  await cast.api("POST", `/postmortems/${id}/actions`, {
    title: WEAK.en,
    owner: "ken@visitors.example",
    dueOn: "2099-01-31",
  });
  const page = await open(cast.app, cast.member, { width: 390 });
  await page.goto(`/postmortems/${id}/actions`);
  await expect(page.locator(".actions .coach-words mark").first()).toBeVisible();
  await isAccessible(page, {});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".actions .coach")).toBeHidden();
  await page.goto(`/postmortems/${id}`);
  await expect(page.locator("[class*=coach]")).toHaveCount(0);
});

function named({ locale = "en", width = 1280, js = true }: Look): string {
  return `${locale}, ${width} px, script ${js ? "on" : "off"}`;
}

/** Axe is a script: without scripts there is nothing it could look with. */
async function isAccessible(page: Page, { js = true }: Look): Promise<void> {
  if (js) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}
