import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { type Api, apiAs } from "./api-client.ts";

let app: RunningApp;
let api: Api;

beforeAll(async () => {
  app = await startApp();
  api = await apiAs(app, "viewer");
});
afterAll(() => app.stop());

it("POST /lint reads a text line by line", async () => {
  const text = "The engineer should have checked the graph.\n\nThe probe should have fired.";
  const { status, body } = await api("POST", "/lint", { text, kind: "prose" });
  expect(status).toBe(200);
  const lines = body.lines as unknown as { findings: { label: string }[] }[];
  const labels = lines.map(({ findings }) => findings.map(({ label }) => label));
  expect(labels).toEqual([["counterfactual"], [], []]);
});

it("POST /lint refuses what is no text and members it does not know", async () => {
  expect((await api("POST", "/lint", { text: 1, kind: "prose" })).status).toBe(400);
  expect((await api("POST", "/lint", { text: "a", kind: "poem" })).status).toBe(400);
  expect((await api("POST", "/lint", { text: "a", kind: "prose", mood: "x" })).status).toBe(400);
});
