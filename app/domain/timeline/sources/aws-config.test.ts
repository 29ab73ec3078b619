import { expect, test } from "vitest";
import { awsConfig } from "./aws-config.ts";

const item = {
  configurationItemCaptureTime: "2026-11-20T01:10:00Z",
  configurationStateId: 3,
  resourceType: "AWS::EC2::Instance",
  resourceId: "i-1",
  awsRegion: "eu-west-1",
};
const change = { messageType: "ConfigurationItemChangeNotification", configurationItem: item };

function one(value: object) {
  const reading = awsConfig.read({ ...value }, { zone: "UTC" });
  const event = "why" in reading ? undefined : reading[0];
  if (event === undefined) throw new Error("no event was read");
  return event;
}

test("the same state sent twice is one happening, the next state another", () => {
  const next = { ...item, configurationStateId: 4 };
  expect(one({ ...change, notificationCreationTime: "2026-11-20T01:10:09Z" }).dedupeKey).toBe(
    one(change).dedupeKey,
  );
  expect(one({ ...change, configurationItem: next }).dedupeKey).not.toBe(one(change).dedupeKey);
});

test("a capture from after its notification shows that the clock runs ahead", () => {
  expect(one({ ...change, notificationCreationTime: "2026-11-20T01:00:00Z" }).skewSeconds).toBe(600);
  expect(one({ ...change, notificationCreationTime: "2026-11-20T01:20:00Z" }).skewSeconds).toBeNull();
});

test("deleted resources say so, whatever the difference says", () => {
  const gone = { ...item, configurationItemStatus: "ResourceDeletedNotRecorded" };
  expect(one({ ...change, configurationItem: gone }).text).toContain("was deleted in eu-west-1");
});

test("what else AWS Config sends is passed over with a reason", () => {
  const reading = awsConfig.read({ messageType: "ConfigurationHistoryDeliveryCompleted" }, { zone: "UTC" });
  expect(reading).toEqual({ why: expect.stringContaining("ConfigurationHistoryDeliveryCompleted") });
});
