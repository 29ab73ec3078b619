import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "#app/http/server/free-port.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import {
  type Browser,
  browser,
  firstAdmin,
  invitationPath,
  joined,
  PASSWORD,
  personPath,
  setupPath,
  shownLink,
  writtenBytes,
} from "./browser.ts";

let app: RunningApp;
let admin: Browser;
beforeAll(async () => {
  app = await startApp();
  admin = await firstAdmin(app);
});
afterAll(() => app.stop());

const JOIN = { password: PASSWORD, locale: "en", timeZone: "UTC" };
const signIn = (who: Browser, email: string, password = PASSWORD) =>
  who.post("/sign-in", { email, password });
const signedIn = async (who: Browser) => (await who.get("/account")).status === 200;

it("an invitation is good once, for the address and the role the admin chose", async () => {
  const path = await invitationPath(admin, { name: "Bo", role: "member" });
  const form = { ...JOIN, name: "Bo Lind", role: "admin", email: "other@example.com" };
  const first = browser(app);
  expect((await first.get(path)).status).toBe(200);
  expect((await first.post(path, form)).headers.location).toBe("/");
  const account = await first.get("/account");
  expect(account.body).toContain("bo@example.com");
  expect((await first.get("/settings/people")).status).toBe(403);
  const second = browser(app);
  expect((await second.get(path)).status).toBe(404);
  const again = await second.post(path, { ...form, name: "Somebody else" });
  expect([again.status, again.body.includes("does not work any more")]).toEqual([422, true]);
});

it("two people with one invitation: exactly one gets the account", async () => {
  const path = await invitationPath(admin, { name: "Cy", role: "viewer" });
  const answers = await Promise.all([1, 2, 3].map(() => browser(app).post(path, { ...JOIN, name: "Cy" })));
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 422, 422]);
});

it("a withdrawn invitation opens nothing, and neither does a newer one's predecessor", async () => {
  const old = await invitationPath(admin, { name: "Dee", role: "member" });
  const path = await invitationPath(admin, { name: "Dee", role: "member" });
  expect((await browser(app).get(old)).status).toBe(404);
  const list = await admin.get("/settings/people/invitations");
  const hash = /name="hash" value="([\w-]{43})"/.exec(list.body)?.[1] ?? "";
  expect((await admin.post("/settings/people/invitations", { intent: "withdraw", hash })).status).toBe(303);
  expect((await browser(app).get(path)).status).toBe(404);
});

it("links that never were, were used, and those of a wrong kind are answered alike", async () => {
  const used = await invitationPath(admin, { name: "Eve", role: "member" });
  const eve = browser(app);
  await eve.post(used, { ...JOIN, name: "Eve" });
  const reset = shownLink(await admin.post(await personPath(admin, "Eve"), { intent: "reset" }), "reset");
  const words = async (path: string) => {
    const answer = await browser(app).get(path);
    return [answer.status, /<main[\s\S]*<\/main>/.exec(answer.body)?.[0]];
  };
  const never = await words(`/join/${"x".repeat(43)}`);
  expect(never[0]).toBe(404);
  expect(await words(used)).toEqual(never);
  expect(await words(reset.replace("/reset/", "/join/"))).toEqual(never);
  expect(await words(used.replace("/join/", "/reset/"))).toEqual(never);
});

it("a session brought along is not the session after signing in", async () => {
  const planted = "p".repeat(43);
  const victim = browser(app, new Map([["session", planted]]));
  const answer = await signIn(victim, "aoi@example.com");
  expect([answer.status, victim.cookies.get("session") === planted]).toEqual([303, false]);
  const attacker = browser(app, new Map([["session", planted]]));
  expect(await signedIn(attacker)).toBe(false);
  const before = victim.copy();
  await signIn(victim, "aoi@example.com");
  expect([await signedIn(victim), await signedIn(before)]).toEqual([true, false]);
});

it("sign-in answers alike for an unknown address, a wrong password and a disabled person", async () => {
  await joined(app, admin, { name: "Finn", role: "member" });
  await admin.post(await personPath(admin, "Finn"), { intent: "disable" });
  const bodies = await Promise.all(
    [
      ["nobody@example.com", PASSWORD],
      ["aoi@example.com", "not the password"],
      ["finn@example.com", PASSWORD],
    ].map(async ([email = "", password]) => {
      const answer = await signIn(browser(app), email, password);
      return [answer.status, answer.body.replaceAll(email, "EMAIL")];
    }),
  );
  expect(bodies[0]?.[0]).toBe(422);
  expect(bodies[1]).toEqual(bodies[0]);
  expect(bodies[2]).toEqual(bodies[0]);
});

it("a disabled person is out at once: session, API token, reset link, sign-in", async () => {
  const gail = await joined(app, admin, { name: "Gail", role: "member" });
  const made = await gail.post("/account/tokens", { intent: "create", name: "script", days: "30" });
  const token = /value="(fk_[\w-]+)"/.exec(made.body)?.[1] ?? "";
  const call = () =>
    fetch(`${app.url}/api/v1/postmortems`, { headers: { authorization: `Bearer ${token}` } });
  expect((await call()).status).toBe(200);
  const page = await personPath(admin, "Gail");
  const reset = shownLink(await admin.post(page, { intent: "reset" }), "reset");
  expect((await admin.post(page, { intent: "disable" })).status).toBe(303);
  expect(await signedIn(gail)).toBe(false);
  expect((await call()).status).toBe(401);
  expect((await browser(app).get(reset)).status).toBe(404);
  expect((await browser(app).post(reset, { password: "another lilac tram" })).status).toBe(422);
  expect((await signIn(browser(app), "gail@example.com")).status).toBe(422);
  expect((await admin.post(page, { intent: "reset" })).status).toBe(422);
  await admin.post(page, { intent: "enable" });
  expect((await signIn(browser(app), "gail@example.com")).status).toBe(303);
  expect((await call()).status).toBe(401);
});

it("a reset link sets the password once and ends every session", async () => {
  const hana = await joined(app, admin, { name: "Hana", role: "member" });
  const made = await admin.post(await personPath(admin, "Hana"), { intent: "reset" });
  expect(made.headers["cache-control"]).toBe("no-store");
  const reset = shownLink(made, "reset");
  expect((await browser(app).post(reset, { password: "short" })).status).toBe(400);
  expect((await browser(app).post(reset, { password: "another lilac tram" })).headers.location).toBe(
    "/sign-in",
  );
  expect(await signedIn(hana)).toBe(false);
  expect((await browser(app).post(reset, { password: "a third lilac tram" })).status).toBe(422);
  expect((await signIn(browser(app), "hana@example.com", "another lilac tram")).status).toBe(303);
});

it("changing the password asks for the current one, renews this session and ends the others", async () => {
  const ivo = await joined(app, admin, { name: "Ivo", role: "member" });
  const elsewhere = browser(app);
  await signIn(elsewhere, "ivo@example.com");
  const before = ivo.copy();
  const change = (currentPassword: string, password: string) =>
    ivo.post("/account/password", { currentPassword, password });
  expect((await change("not the password", "another lilac tram")).status).toBe(422);
  expect((await change(PASSWORD, "password1234")).status).toBe(400);
  expect((await change(PASSWORD, "another lilac tram")).status).toBe(303);
  expect([await signedIn(ivo), await signedIn(before), await signedIn(elsewhere)]).toEqual([
    true,
    false,
    false,
  ]);
});

it("somebody sees where they are signed in and ends one session, never another person's", async () => {
  const lea = await joined(app, admin, { name: "Lea", role: "member" });
  const elsewhere = browser(app);
  await signIn(elsewhere, "lea@example.com");
  const ids = async (who: Browser) =>
    [...(await who.get("/account/sessions")).body.matchAll(/name="session" value="([\w-]{43})"/g)].map(
      (match) => match[1] ?? "",
    );
  const [other = ""] = await ids(lea);
  expect((await admin.post("/account/sessions", { intent: "end", session: other })).status).toBe(404);
  expect(await signedIn(elsewhere)).toBe(true);
  expect((await lea.post("/account/sessions", { intent: "end", session: other })).status).toBe(303);
  expect([await signedIn(elsewhere), await signedIn(lea)]).toEqual([false, true]);
  await signIn(elsewhere, "lea@example.com");
  await lea.post("/account/sessions", { intent: "end-others" });
  expect([await signedIn(elsewhere), await signedIn(lea)]).toEqual([false, true]);
});

it("an API token is shown once, and revoked for its owner only", async () => {
  const mia = await joined(app, admin, { name: "Mia", role: "viewer" });
  const made = await mia.post("/account/tokens", { intent: "create", name: "deploy", days: "never" });
  const token = /value="(fk_[\w-]+)"/.exec(made.body)?.[1] ?? "";
  expect([made.status, token.length, made.headers["cache-control"]]).toEqual([200, 46, "no-store"]);
  const list = await mia.get("/account/tokens");
  expect([list.body.includes("deploy"), list.body.includes(token)]).toEqual([true, false]);
  const id = /name="token" value="([0-9a-z]{12})"/.exec(list.body)?.[1] ?? "";
  expect((await admin.post("/account/tokens", { intent: "revoke", token: id })).status).toBe(404);
  const call = () =>
    fetch(`${app.url}/api/v1/postmortems`, { headers: { authorization: `Bearer ${token}` } });
  expect((await call()).status).toBe(200);
  await mia.post("/account/tokens", { intent: "revoke", token: id });
  expect((await call()).status).toBe(401);
});

it("no password, session id, token or link stands in the data folder", async () => {
  const path = await invitationPath(admin, { name: "Nia", role: "member" });
  const made = await admin.post("/account/tokens", { intent: "create", name: "bytes", days: "30" });
  const secrets = [
    PASSWORD,
    admin.cookies.get("session") ?? "",
    path.replace("/join/", ""),
    /value="(fk_[\w-]+)"/.exec(made.body)?.[1] ?? "",
  ];
  const bytes = writtenBytes(app);
  expect(bytes.includes("aoi@example.com")).toBe(true);
  for (const secret of secrets) expect([secret.length > 10, bytes.includes(secret)]).toEqual([true, false]);
});

it("a profile takes name, language, zone and theme, and nothing else", async () => {
  const ola = await joined(app, admin, { name: "Ola", role: "viewer" });
  const profile = { name: "Ola Berg", locale: "ja", timeZone: "Europe/Oslo", theme: "dark" };
  const more = { role: "admin", email: "aoi@example.com", id: "x", disabledAt: "", passwordHash: "x" };
  expect((await ola.post("/account", { ...profile, ...more })).status).toBe(303);
  const page = await ola.get("/account");
  expect(page.body).toContain('<html lang="ja" data-theme="dark">');
  expect(page.body).toContain('value="Ola Berg"');
  expect(page.body).toContain("ola@example.com");
  expect((await ola.get("/settings/people")).status).toBe(403);
  const wrong = await ola.post("/account", {
    ...profile,
    name: " ",
    timeZone: "Mars/Olympus",
    theme: "pink",
  });
  expect(wrong.status).toBe(400);
  for (const field of ["name", "timeZone", "theme"]) expect(wrong.body).toContain(`id="${field}-error"`);
});

it("the session cookie is out of reach of scripts and other sites", async () => {
  const answer = await signIn(browser(app), "hana@example.com", "another lilac tram");
  const line = answer.headers["set-cookie"]?.find((each) => each.startsWith("session="));
  expect(line?.replace(/=[\w-]{43}/, "=…")).toBe("session=…; Path=/; HttpOnly; SameSite=Lax");
});

it("behind https every cookie is Secure and bound to the host", async () => {
  const origin = "https://furikaeri.example";
  const port = await freePort("127.0.0.1");
  const secure = await startApp({ env: { APP_URL: origin, PORT: String(port) } });
  try {
    const reached = { ...secure, url: `http://127.0.0.1:${port}` };
    const stranger = browser(reached, new Map(), origin);
    await stranger.get(setupPath(secure));
    await stranger.post("/preferences", { locale: "ja", returnTo: "/setup" });
    const visitor = await firstAdmin(reached, origin);
    const names = [...stranger.cookies.keys(), ...visitor.cookies.keys()];
    expect(names.toSorted()).toEqual(["__Host-locale", "__Host-notice", "__Host-session", "__Host-setup"]);
    const answer = await visitor.post("/sign-in", { email: "aoi@example.com", password: PASSWORD });
    const [line] = answer.headers["set-cookie"] ?? [];
    expect(line?.replace(/=[\w-]{43}/, "=…")).toBe(
      "__Host-session=…; Path=/; HttpOnly; SameSite=Lax; Secure",
    );
    expect(answer.headers["strict-transport-security"]).toContain("max-age=31536000");
  } finally {
    await secure.stop();
  }
});
