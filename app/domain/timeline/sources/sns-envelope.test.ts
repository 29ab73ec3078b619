import { expect, it } from "vitest";
import { snsEnvelope } from "./sns-envelope.ts";

const sent = {
  Type: "Notification",
  MessageId: "7b1c",
  TopicArn: "arn:aws:sns:ap-northeast-1:111122223333:alarms",
  Subject: "ALARM",
  Message: '{"AlarmName":"orders-5xx"}',
  Timestamp: "2026-11-20T10:04:05.123Z",
};

it("opens an envelope, also inside what Lambda is called with", () => {
  const opened = { type: "Notification", messageId: "7b1c", message: { AlarmName: "orders-5xx" } };
  expect(snsEnvelope(sent)).toMatchObject(opened);
  expect(snsEnvelope({ Records: [{ EventSource: "aws:sns", Sns: sent }] })).toMatchObject(opened);
});

it("keeps a message that is no JSON as text", () => {
  expect(snsEnvelope({ ...sent, Message: "{half" })).toMatchObject({ message: null, messageText: "{half" });
  expect(snsEnvelope({ ...sent, Message: "[1]" })?.message).toBeNull();
});

it.each([
  {},
  { ...sent, Type: "Other" },
  { ...sent, MessageId: 7 },
  { ...sent, Message: 1 },
  { Records: 1 },
])("is nothing else", (value) => expect(snsEnvelope(value)).toBeNull());
