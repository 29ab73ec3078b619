import { expect, test, words } from "./fixtures.ts";

for (const js of [true, false])
  test(`an article is written, filed, found, and written on (JavaScript ${js ? "on" : "off"})`, async ({
    open,
    cast,
  }) => {
    const look = { js, locale: js ? "ja" : "en", width: js ? 390 : 1280 } as const;
    const t = words(look);
    const page = await open(cast.app, cast.member, look);
    await page.goto("/articles/new");
    await page.locator("[name=title]").fill(`証明書を更新する手順 ${js}`);
    await page.locator("[name=body]").fill("## 手順\n\n1. `certbot renew` を実行する\n2. 有効期限を確かめる");
    await page.locator("[name=services]").fill("Checkout");
    await page.locator("[name=tags]").fill("how/certificate");
    await page.locator("main form button:not([type=button])").last().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`証明書を更新する手順 ${js}`);
    await expect(page.getByText("certbot renew")).toBeVisible();

    await page.goto(`/search?q=${encodeURIComponent("証明書 更新")}`);
    const hit = page.getByRole("main").getByRole("link", { name: new RegExp(`証明書を更新する手順 ${js}`) });
    await expect(hit.first()).toBeVisible();
    await hit.first().click();
    await page.goto(`${page.url().replace(/[?#].*$/, "")}/edit`);
    await page.locator("[name=body]").fill("Now a machine renews it.");
    await page.locator("main form#article button:not([type=button])").last().click();
    await expect(page.getByText("Now a machine renews it.")).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(t("shell.app")));
  });
