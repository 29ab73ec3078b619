import type { PayloadFixture } from "./fixture.ts";

const record = {
  eventVersion: "1.10",
  userIdentity: {
    type: "IAMUser",
    userName: "mei",
    principalId: "AIDAEXAMPLE",
    arn: "arn:aws:iam::111122223333:user/mei",
    accountId: "111122223333",
  },
  eventTime: "2026-11-20T01:02:03Z",
  eventSource: "ec2.amazonaws.com",
  eventName: "RevokeSecurityGroupIngress",
  awsRegion: "ap-northeast-1",
  requestParameters: { groupId: "sg-0a1b", clientRequestToken: "x" },
  eventID: "1c5e2a1e-0000-4000-8000-000000000001",
  eventType: "AwsApiCall",
  readOnly: false,
};
const role = {
  ...record,
  userIdentity: {
    type: "AssumedRole",
    principalId: "AROAEXAMPLE:mei@tanuki.example",
    arn: "arn:aws:sts::111122223333:assumed-role/oncall/mei@tanuki.example",
    sessionContext: { sessionIssuer: { type: "Role", userName: "oncall" } },
  },
  eventID: "1c5e2a1e-0000-4000-8000-000000000002",
  eventName: "DeleteDBInstance",
  eventSource: "rds.amazonaws.com",
  requestParameters: { dBInstanceIdentifier: "orders" },
  errorCode: "AccessDenied",
  errorMessage: "not authorized",
};
const service = {
  ...record,
  userIdentity: { type: "AWSService", invokedBy: "autoscaling.amazonaws.com" },
  eventID: "1c5e2a1e-0000-4000-8000-000000000003",
  eventName: "TerminateInstances",
  requestParameters: { instancesSet: { items: [{ instanceId: "i-0a" }, { instanceId: "i-0b" }] } },
};
const bridged = {
  version: "0",
  id: "b-1",
  "detail-type": "AWS API Call via CloudTrail",
  source: "aws.ec2",
  account: "111122223333",
  time: "2026-11-20T01:02:04Z",
  region: "ap-northeast-1",
  resources: [],
};
const at = ["2026-11-20T01:02:03.000Z"];
const told = "mei: RevokeSecurityGroupIngress on sg-0a1b (ec2, ap-northeast-1)";

export const FIXTURES: readonly PayloadFixture[] = [
  { name: "one record", value: record, at, text: [told] },
  {
    name: "a log file",
    value: { Records: [record, role, service] },
    at: [...at, ...at, ...at],
    text: [
      told,
      "mei (oncall): DeleteDBInstance on orders (rds, ap-northeast-1)\nfailed: AccessDenied: not authorized",
      "autoscaling: TerminateInstances on i-0a, i-0b",
    ],
  },
  { name: "over EventBridge", value: { ...bridged, detail: record }, at, text: [told] },
  {
    name: "over EventBridge and SNS",
    value: {
      Type: "Notification",
      MessageId: "m-1",
      TopicArn: "arn:aws:sns:x:1:t",
      Message: JSON.stringify({ ...bridged, detail: record }),
      Timestamp: "2026-11-20T01:02:05Z",
    },
    at,
  },
  {
    name: "as looked up",
    value: { Events: [{ EventId: "1", EventName: "x", CloudTrailEvent: JSON.stringify(record) }] },
    at,
    text: [told],
  },
  {
    name: "from CloudWatch Logs",
    value: {
      messageType: "DATA_MESSAGE",
      logGroup: "trail",
      logEvents: [{ id: "3", timestamp: 1763600523000, message: JSON.stringify(record) }],
    },
    at,
  },
  {
    name: "a sign-in that failed",
    value: {
      ...record,
      eventName: "ConsoleLogin",
      eventSource: "signin.amazonaws.com",
      requestParameters: null,
      responseElements: { ConsoleLogin: "Failure" },
    },
    at,
    text: ["mei: ConsoleLogin (signin, ap-northeast-1)\nthe sign-in failed"],
  },
  {
    name: "a digest",
    value: {
      awsAccountId: "1",
      digestStartTime: "2026-11-20T01:00:00Z",
      digestEndTime: "2026-11-20T02:00:00Z",
      digestS3Bucket: "b",
    },
    at: [],
  },
];
