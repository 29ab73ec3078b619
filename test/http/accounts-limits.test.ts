import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { type Browser, browser, firstAdmin, joined, PASSWORD } from "./browser.ts";

let app: RunningApp;
let admin: Browser;
beforeAll(async () => {
  app = await startApp();
  admin = await firstAdmin(app);
});
afterAll(() => app.stop());

const signIn = (who: Browser, email: string, password = PASSWORD) =>
  who.post("/sign-in", { email, password });

it("guessing the current password stops after five tries, also with the right one", async () => {
  const jo = await joined(app, admin, { name: "Jo", role: "member" });
  const change = (currentPassword: string) =>
    jo.post("/account/password", { currentPassword, password: "another lilac tram" });
  for (let count = 0; count < 5; count += 1) expect((await change("wrong")).status).toBe(422);
  const answer = await change(PASSWORD);
  expect([answer.status, answer.body.includes("Too many tries")]).toEqual([429, true]);
});

it("many guesses at once are no way round the limit", async () => {
  await joined(app, admin, { name: "Kim", role: "member" });
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, count) => signIn(browser(app), "kim@example.com", `guess ${count}`)),
  );
  expect(answers.filter((answer) => answer.status === 422)).toHaveLength(5);
});

it("wrong invitation and reset links are counted together, and after twenty also the right one waits", async () => {
  for (let count = 0; count < 10; count += 1) {
    expect((await browser(app).get(`/join/guess${count}`)).status).toBe(404);
    expect((await browser(app).post(`/reset/guess${count}`, { password: PASSWORD })).status).toBe(422);
  }
  expect((await browser(app).get("/join/guess")).status).toBe(429);
});
