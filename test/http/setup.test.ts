import { afterEach, beforeEach, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { browser, firstAdmin, PASSWORD, personPath, setupPath } from "./browser.ts";

let app: RunningApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

const ADMIN = {
  name: "Aoi Sato",
  email: "aoi@example.com",
  password: PASSWORD,
  locale: "ja",
  timeZone: "Asia/Tokyo",
};

it("an empty installation leads every visitor to set-up, which says where the token is", async () => {
  const visitor = browser(app);
  expect((await visitor.get("/")).headers.location).toBe("/setup");
  expect((await visitor.get("/sign-in")).headers.location).toBe("/setup");
  const page = await visitor.get("/setup");
  expect([page.status, page.body.includes("/setup?token=…")]).toEqual([403, true]);
  expect(page.body).not.toContain('name="password"');
});

it("nobody becomes admin without the token", async () => {
  for (const path of ["/setup", "/setup?token=", "/setup?token=wrong", `${setupPath(app)}x`]) {
    const answer = await browser(app).post(path, ADMIN);
    expect([path, answer.status, answer.headers["set-cookie"]]).toEqual([path, 403, undefined]);
  }
  expect((await browser(app).get("/")).headers.location).toBe("/setup");
});

it("with the token the first admin is made, signed in, in their language and zone", async () => {
  const visitor = browser(app);
  expect((await visitor.get(setupPath(app))).status).toBe(200);
  const answer = await visitor.post(setupPath(app), ADMIN);
  expect([answer.status, answer.headers.location]).toEqual([303, "/"]);
  const account = await visitor.get("/account");
  expect([account.status, account.body.includes('lang="ja"')]).toEqual([200, true]);
  expect(account.body).toContain('<option value="Asia/Tokyo" selected="">');
  expect((await visitor.get("/settings/people")).status).toBe(200);
});

it("set-up is over once there is an admin, also for whoever still has the token", async () => {
  const path = setupPath(app);
  await firstAdmin(app);
  expect((await browser(app).get(path)).headers.location).toBe("/sign-in");
  const late = await browser(app).post(path, { ...ADMIN, email: "late@example.com" });
  expect([late.status, late.headers.location]).toEqual([303, "/sign-in"]);
});

it("of several people setting up at once exactly one becomes admin", async () => {
  const answers = await Promise.all(
    ["one", "two", "three"].map((name) =>
      browser(app).post(setupPath(app), { ...ADMIN, email: `${name}@example.com` }),
    ),
  );
  expect(answers.map((answer) => answer.headers.location).toSorted()).toEqual(["/", "/sign-in", "/sign-in"]);
});

it("the sample organisation comes when asked for, with people who cannot sign in", async () => {
  const visitor = browser(app);
  const answer = await visitor.post(setupPath(app), { ...ADMIN, timeZone: "Europe/Oslo", sample: "yes" });
  expect(answer.status).toBe(303);
  const people = await visitor.get("/settings/people");
  expect(people.body).toContain("Daniel Weber");
  const settings = await visitor.get("/settings");
  expect(settings.body).toContain('<option value="Europe/Oslo" selected="">');
  const self = await visitor.post(await personPath(visitor, "Aoi"), { intent: "disable" });
  expect(self.status).toBe(422);
});

it("a form that cannot be taken comes back with what was typed, the password excepted", async () => {
  const answer = await browser(app).post(setupPath(app), {
    ...ADMIN,
    name: "Aoi <Sato>",
    email: "no address",
    password: "password1234",
    timeZone: "Mars/Olympus",
  });
  expect(answer.status).toBe(400);
  expect(answer.body).toContain('value="Aoi &lt;Sato&gt;"');
  expect(answer.body).toContain('id="email-error"');
  expect(answer.body).toContain('id="timeZone-error"');
  expect(answer.body).not.toContain("password1234");
});

it.each([
  "short",
  "password1234",
  "aoi@example.com",
])("the password %s is refused at its field", async (password) => {
  const answer = await browser(app).post(setupPath(app), { ...ADMIN, password });
  expect([answer.status, answer.body.includes('id="password-error"')]).toEqual([400, true]);
});

it("switching the language on the set-up page keeps the way in", async () => {
  const visitor = browser(app);
  await visitor.get(setupPath(app));
  const switched = await visitor.post("/preferences", { locale: "ja", returnTo: "/setup" });
  const page = await visitor.get(switched.headers.location ?? "");
  expect([page.status, page.body.includes('name="password"')]).toEqual([200, true]);
  expect(page.body).toContain('<html lang="ja">');
});

it("wrong tokens are counted, and after twenty nobody of that address is let in for a while", async () => {
  const visitor = browser(app);
  for (let count = 0; count < 20; count += 1) await visitor.get(`/setup?token=guess${count}`);
  expect((await visitor.get(setupPath(app))).status).toBe(429);
});
