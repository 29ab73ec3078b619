import { expect, test } from "@playwright/test";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { PASSWORD, setupPath } from "../http/browser.ts";

/** From an empty installation to a second person signed in, as two people at two browsers do it. */
let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

test("the first admin sets up, invites somebody, who joins in Japanese without a script", async ({
  page,
  browser,
}) => {
  await page.goto(app.url + setupPath(app));
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");
  await page.getByLabel("Your name").fill("Aoi Sato");
  await page.getByLabel("E-mail address").fill("aoi@example.com");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Show the password" }).click();
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: "Make the account and begin" }).click();
  await expect(page.getByText("Furikaeri is set up. You are an admin.")).toBeVisible();

  await page.goto(`${app.url}/settings/people/invitations`);
  await page.getByLabel("Name").fill("小林 直美");
  await page.getByLabel("E-mail address").fill("naomi@example.com");
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();

  const context = await browser.newContext({ locale: "ja-JP", javaScriptEnabled: false });
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole("button", { name: "パスワードを表示する" })).toBeHidden();
  await other.getByLabel("パスワード").fill("short");
  await other.getByRole("button", { name: "アカウントを作成する" }).click();
  await expect(other.getByRole("alert")).toContainText("12文字以上にしてください。");
  await expect(other.getByLabel("名前")).toHaveValue("小林 直美");
  await other.getByLabel("パスワード").fill(PASSWORD);
  await other.getByRole("button", { name: "アカウントを作成する" }).click();
  await expect(other.getByText("小林 直美さん、ようこそ。")).toBeVisible();

  await page.goto(`${app.url}/settings/people`);
  await page.getByRole("link", { name: "小林 直美" }).click();
  await page.getByRole("button", { name: "Disable 小林 直美" }).click();
  await expect(page.getByText("Below is what to hand over.")).toBeVisible();
  await other.goto(`${app.url}/account`);
  await expect(other.getByRole("heading", { name: "サインイン" })).toBeVisible();
  await context.close();
});
