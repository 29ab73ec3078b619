import { expect, it } from "vitest";
import { pastedJson } from "./pasted-json.ts";

const ALERT = {
  version: "4",
  groupKey: "{}:{}",
  status: "resolved",
  receiver: "web",
  groupLabels: {},
  commonLabels: { alertname: "HighErrorRate" },
  commonAnnotations: {},
  externalURL: "https://alertmanager.example",
  alerts: [
    {
      status: "resolved",
      labels: { alertname: "HighErrorRate" },
      annotations: { summary: "Error rate above 5 %" },
      startsAt: "2026-11-20T01:04:00Z",
      endsAt: "2026-11-20T01:31:00Z",
      fingerprint: "f1",
    },
  ],
};

it("the body of an alert is its begin and its end, however it is laid out", async () => {
  for (const text of [
    JSON.stringify(ALERT),
    JSON.stringify(ALERT, null, 2),
    `  [${JSON.stringify(ALERT)}]`,
  ]) {
    const events = await pastedJson(text, "UTC");
    expect(events?.map(({ at, system }) => [at, system])).toEqual([
      ["2026-11-20T01:04:00.000Z", "alertmanager"],
      ["2026-11-20T01:31:00.000Z", "alertmanager"],
    ]);
  }
});

it.each([
  "2026-11-20 10:04 the pager rings",
  "[10:12] rollback started",
  "{ broken",
  '{"a": 1}',
  "[]",
  "",
  "[".repeat(20_000),
])("%s is left to be read as lines", async (text) => {
  expect(await pastedJson(text, "UTC")).toBeNull();
});
