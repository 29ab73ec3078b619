import { expect, test } from "vitest";
import type { Json } from "../sources/source.ts";
import { readJsonValue } from "./read-json-value.ts";

const firing = {
  incident: {
    incident_id: "0.lig",
    policy_name: "Checkout answers",
    started_at: 1795136645,
    state: "open",
    url: "https://console.cloud.google.com/incidents/0.lig",
  },
  version: "1.2",
};
const sns = (id: string, subject: string) => ({
  Type: "Notification",
  MessageId: id,
  TopicArn: "arn:aws:sns:eu-west-1:1:t",
  Subject: subject,
  Message: JSON.stringify({ Description: "Launching an instance" }),
  Timestamp: "2026-11-20T01:04:05.000Z",
});
const texts = (value: Json) =>
  readJsonValue(value, 1, { zone: "UTC" }).events.map(({ text }) => text.split("\n")[0]);

test("several messages of SNS in one call are an event each", () => {
  const value = { Records: [{ Sns: sns("1", "one") }, { Sns: sns("2", "two") }] };
  expect(texts(value)).toEqual(["one", "two"]);
});

test("what SQS carries is read by who knows it", () => {
  const value = { Messages: [{ Body: JSON.stringify(sns("1", "one")) }, { Body: JSON.stringify(firing) }] };
  expect(texts(value)).toEqual(["one", "[open] Checkout answers"]);
});

test("what Pub/Sub pushes is unpacked", () => {
  const message = { data: btoa(JSON.stringify(firing)), messageId: "1", publishTime: "2026-11-20T01:04:06Z" };
  expect(texts({ message, subscription: "projects/p/subscriptions/s" })).toEqual(["[open] Checkout answers"]);
});

test("an empty list makes nothing known of an object that no source knows", () => {
  const { events, passedOver } = readJsonValue({ foo: "bar", list: [] }, 3, { zone: "UTC" });
  expect(events).toEqual([]);
  expect(passedOver).toEqual([{ line: 3, why: "No source writes an object like this: foo, list." }]);
});
