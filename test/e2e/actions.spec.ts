import type { Api } from "../http/api-client.ts";
import { expect, test, words } from "./fixtures.ts";

const promise = async (api: Api, title: string, dueOn: string, service: string): Promise<void> => {
  const { body } = await api("POST", "/incidents", {
    title: `Incident of ${service}`,
    severity: "sev2",
    services: [service],
    startedAt: "2026-11-20T01:00:00Z",
  });
  const action = { title, owner: "ken@visitors.example", dueOn };
  await api("POST", `/postmortems/${body.id}/actions`, action);
};

for (const js of [true, false])
  test(`a manager finds what is overdue, moves a date with a reason, and closes it with evidence (JavaScript ${js ? "on" : "off"})`, async ({
    open,
    cast,
  }) => {
    const look = { js, width: js ? 1280 : 390, locale: js ? "en" : "ja" } as const;
    const t = words(look);
    const service = `Payments ${js}`;
    await promise(cast.api, `Alert before expiry ${js}`, "2026-01-15", service);
    await promise(cast.api, `Somewhere else ${js}`, "2026-01-15", "Elsewhere");
    const page = await open(cast.app, cast.manager, look);
    await page.goto("/actions");
    await page.locator("[name=service]").selectOption({ label: service });
    await page.getByRole("button", { name: t("actions.apply"), exact: true }).click();
    await page
      .getByRole("link", { name: new RegExp(t("actions.show.overdue")) })
      .first()
      .click();
    await expect(page).toHaveURL(/service=/);
    await expect(page.getByText(`Somewhere else ${js}`)).toHaveCount(0);
    await page
      .getByRole("link", { name: `Alert before expiry ${js}` })
      .first()
      .click();

    await page.locator("[name=dueOn]").fill("2027-03-01");
    await page.getByRole("button", { name: t("actions.save") }).click();
    await expect(page.locator("[name=moveReason][aria-invalid=true]")).toBeVisible();
    await expect(page.locator("[name=dueOn]")).toHaveValue("2027-03-01");
    await page.locator("[name=moveReason]").fill("The library arrives in February.");
    await page.getByRole("button", { name: t("actions.save") }).click();
    await expect(page.getByText(t("actions.saved"))).toBeVisible();
    await page.goto(`/actions?service=${encodeURIComponent(service)}`);
    await expect(page.getByText(t("actions.moved", { count: 1 })).first()).toBeVisible();

    await page
      .getByRole("link", { name: `Alert before expiry ${js}` })
      .first()
      .click();
    await page.locator("[name=status][value=done]").check();
    await page.getByRole("button", { name: t("actions.save") }).click();
    await expect(page.locator("[name=evidenceUrl][aria-invalid=true]")).toBeVisible();
    await page.locator("[name=evidenceUrl]").fill("https://ci.example/runs/7");
    await page.getByRole("button", { name: t("actions.save") }).click();
    await expect(page.getByText(t("actions.saved"))).toBeVisible();
    await page.goto(`/actions?show=done&service=${encodeURIComponent(service)}`);
    await expect(page.getByText(`Alert before expiry ${js}`).first()).toBeVisible();
  });

test("somebody else's action is shown to a member, not changed", async ({ open, cast }) => {
  await promise(cast.api, "Not yours", "2027-01-15", "Mailer");
  const page = await open(cast.app, cast.colleague);
  await page.goto("/actions?service=Mailer");
  await page.getByRole("link", { name: "Not yours" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Not yours/);
  await expect(page.locator("[name=dueOn]")).toHaveCount(0);
});
