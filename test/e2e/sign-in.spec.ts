import { expect, test } from "@playwright/test";

test("x", async ({ page }) => {
  await page.setContent("<h1>ok</h1>");
  await expect(page.getByRole("heading")).toHaveText("ok");
});
