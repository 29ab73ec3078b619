import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { type Api, apiAs } from "./api-client.ts";

let app: RunningApp;
let api: Api;
let id: string;
let revision: number;
beforeAll(async () => {
  app = await startApp();
  api = await apiAs(app, "member");
  const made = await api("POST", "/incidents", {
    title: "Checkout down",
    severity: "sev2",
    services: [],
    startedAt: "2026-11-20T01:00:00Z",
  });
  id = String(made.body.id);
  revision = Number((await api("GET", `/incidents/${id}`)).body.revision);
});
afterAll(() => app.stop());

const IMPOSSIBLE = [
  "22025-03-18T10:00:00Z",
  "+22025-03-18T10:00:00Z",
  "2026-02-30T10:00:00Z",
  "2026-02-30",
  "2026-11-20T25:00:00Z",
  "2026-11-20T10:00:00",
  "2026-11-20T10:00:00+25:00",
  "1763600400000000000",
  "",
  "\u0000",
];

it.each(IMPOSSIBLE)("%j is no instant of an event or an incident", async (at) => {
  const event = await api("POST", `/incidents/${id}/events`, { events: [{ at, text: "x" }] });
  expect([event.status, event.body.errors]).toMatchObject([400, [{ pointer: "/events/0/at" }]]);
  const times = await api("PATCH", `/incidents/${id}`, { revision, detectedAt: at });
  expect([times.status, times.body.errors]).toMatchObject([400, [{ pointer: "/detectedAt" }]]);
});

it.each([1763600400000000000, null, {}, [], true])("%j is no instant either", async (at) => {
  expect((await api("POST", `/incidents/${id}/events`, { events: [{ at, text: "x" }] })).status).toBe(400);
});

it.each(["a\u0000b", "a\ud800b", "\udc00"])("%j is no text of an event, and no title", async (text) => {
  const at = "2026-11-20T01:00:00Z";
  const added = await api("POST", `/incidents/${id}/events`, { events: [{ at, text }] });
  expect([added.status, added.body.errors]).toMatchObject([400, [{ pointer: "/events/0/text" }]]);
  const keyed = { at, text: "x", dedupeKey: text };
  expect((await api("POST", `/incidents/${id}/events`, { events: [keyed] })).status).toBe(400);
  expect((await api("PATCH", `/incidents/${id}`, { revision, title: text })).status).toBe(400);
  const sections = { summary: text };
  expect((await api("PATCH", `/postmortems/${id}`, { revision, sections })).status).toBe(400);
});

it("none of that left anything behind", async () => {
  const { body } = await api("GET", `/postmortems/${id}`);
  expect([body.revision, body.events]).toEqual([revision, []]);
  expect((await api("GET", `/incidents/${id}`)).body.revision).toBe(revision);
});

it("what is whole passes: pictures of speech, other scripts, line ends", async () => {
  const text = "rollback \u{1F6A8}\r\n復旧 é";
  const at = "2026-11-20T01:00:00.123456789Z";
  expect((await api("POST", `/incidents/${id}/events`, { events: [{ at, text }] })).body.added).toBe(1);
  const { body } = await api("GET", `/postmortems/${id}`);
  expect(body.events).toMatchObject([{ at: "2026-11-20T01:00:00.123Z", text: text.replace("\r\n", "\n") }]);
});
