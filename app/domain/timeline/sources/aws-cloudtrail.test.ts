import { expect, test } from "vitest";
import { awsCloudtrail } from "./aws-cloudtrail.ts";
import type { Json } from "./source.ts";

const record = {
  eventVersion: "1.08",
  eventTime: "2026-11-20T01:00:00Z",
  eventSource: "iam.amazonaws.com",
  eventName: "CreateUser",
  eventID: "1",
};

function one(more: Json) {
  const reading = awsCloudtrail.read({ ...record, ...more }, { zone: "UTC" });
  const event = "why" in reading ? undefined : reading[0];
  if (event === undefined) throw new Error("no event was read");
  return event;
}

test("people are named by what they are called, never by address, ARN or account", () => {
  const author = (userIdentity: Json) => one({ userIdentity }).author;
  const role = (session: string) => ({
    type: "AssumedRole",
    principalId: `AROAEXAMPLE:${session}`,
    arn: `arn:aws:sts::111122223333:assumed-role/oncall/${session}`,
    sessionContext: { sessionIssuer: { userName: "oncall" } },
  });
  expect(author({ type: "IAMUser", userName: "mei" })).toBe("mei");
  expect(author(role("mei@tanuki.example"))).toBe("mei");
  expect(author(role("i-0123456789abcdef0"))).toBeNull();
  expect(author(role("1763600523000"))).toBeNull();
  expect(
    author({ type: "Root", accountId: "111122223333", arn: "arn:aws:iam::111122223333:root" }),
  ).toBeNull();
  expect(author({ type: "AWSService", invokedBy: "autoscaling.amazonaws.com" })).toBeNull();
});

test("who only looks diagnoses, a refused call changed nothing, an insight is a detection", () => {
  expect(one({ userIdentity: {} }).kind).toBe("change");
  expect(one({ userIdentity: {}, eventName: "DescribeInstances" }).kind).toBe("diagnosis");
  expect(one({ userIdentity: {}, errorCode: "AccessDenied" })).toMatchObject({
    kind: "action",
    text: expect.stringContaining("failed: AccessDenied"),
  });
  expect(one({ eventType: "AwsCloudTrailInsight", insightDetails: {} }).kind).toBe("detection");
});

test("there is no page to lead to, and secrets of the call stay out of the text", () => {
  const event = one({ userIdentity: {}, requestParameters: { userName: "kitsune", password: "hunter2" } });
  expect(event.source).toBeNull();
  expect(event.text).toBe("CreateUser on kitsune (iam)");
});

test("a notification of S3 is none of CloudTrail's", () => {
  const s3 = {
    eventVersion: "2.1",
    eventSource: "aws:s3",
    eventName: "ObjectCreated:Put",
    eventTime: "2026-11-20T01:00:00Z",
    userIdentity: { principalId: "x" },
    s3: {},
  };
  expect(awsCloudtrail.recognises({ Records: [s3] })).toBe(false);
});
