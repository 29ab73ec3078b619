import type { PayloadFixture } from "./fixture.ts";

const item = {
  configurationItemCaptureTime: "2026-11-20T01:02:03.456Z",
  configurationItemStatus: "OK",
  configurationStateId: 1763600523456,
  awsAccountId: "111122223333",
  awsRegion: "ap-northeast-1",
  resourceType: "AWS::EC2::SecurityGroup",
  resourceId: "sg-0a1b",
  resourceName: "checkout",
};
const change = {
  configurationItemDiff: {
    changeType: "UPDATE",
    changedProperties: {
      "Configuration.Description": { previousValue: "open", updatedValue: "closed", changeType: "UPDATE" },
      "Configuration.IpPermissions.0": {
        previousValue: { fromPort: 443 },
        updatedValue: null,
        changeType: "DELETE",
      },
    },
  },
  configurationItem: item,
  notificationCreationTime: "2026-11-20T01:02:05.000Z",
  messageType: "ConfigurationItemChangeNotification",
  recordVersion: "1.3",
};
const oversized = {
  configurationItemSummary: { ...item, changeType: "CREATE", resourceName: null },
  s3DeliverySummary: { s3BucketLocation: "bucket/key" },
  notificationCreationTime: "2026-11-20T01:02:05.000Z",
  messageType: "OversizedConfigurationItemChangeNotification",
};
const verdict = {
  awsAccountId: "111122223333",
  awsRegion: "ap-northeast-1",
  configRuleName: "restricted-ssh",
  resourceType: "AWS::EC2::SecurityGroup",
  resourceId: "sg-0a1b",
  newEvaluationResult: { complianceType: "NON_COMPLIANT", resultRecordedTime: "2026-11-20T01:04:00.500Z" },
  oldEvaluationResult: { complianceType: "COMPLIANT" },
  notificationCreationTime: "2026-11-20T01:04:01.000Z",
  messageType: "ComplianceChangeNotification",
};

function sns(message: unknown) {
  return {
    Type: "Notification",
    MessageId: "8f0e-1",
    TopicArn: "arn:aws:sns:ap-northeast-1:111122223333:config",
    Subject: "[AWS Config:ap-northeast-1] Changed",
    Message: message,
    Timestamp: "2026-11-20T01:02:06.000Z",
  };
}

function bridge(detailType: string, detail: unknown) {
  const envelope = {
    version: "0",
    id: "e-1",
    account: "111122223333",
    region: "ap-northeast-1",
    resources: [],
  };
  return {
    ...envelope,
    "detail-type": detailType,
    source: "aws.config",
    time: "2026-11-20T01:02:07Z",
    detail,
  };
}

const at = ["2026-11-20T01:02:03.456Z"];
const text = ["AWS::EC2::SecurityGroup checkout (sg-0a1b) was changed in ap-northeast-1"];
const mail = `View the Timeline in the console:\n  https://console.example/\n\nNew State Record Summary:\n--------\n${JSON.stringify(oversized, null, 2)}`;

export const FIXTURES: readonly PayloadFixture[] = [
  { name: "bare", value: change, at, text },
  { name: "over SNS", value: sns(JSON.stringify(change)), at, text },
  { name: "over SNS, not written as a text", value: sns(change), at, text },
  {
    name: "over SNS and Lambda",
    value: { Records: [{ EventSource: "aws:sns", Sns: sns(JSON.stringify(change)) }] },
    at,
    text,
  },
  { name: "over EventBridge", value: bridge("Config Configuration Item Change", change), at, text },
  {
    name: "as a rule's Lambda gets it",
    value: { invokingEvent: JSON.stringify(change), configRuleName: "r", version: "1.0" },
    at,
    text,
  },
  {
    name: "oversized",
    value: oversized,
    at,
    text: ["AWS::EC2::SecurityGroup sg-0a1b was created in ap-northeast-1"],
  },
  { name: "oversized, in a mail", value: sns(mail), at },
  {
    name: "compliance over EventBridge",
    value: bridge("Config Rules Compliance Change", verdict),
    at: ["2026-11-20T01:04:00.500Z"],
    text: ["is non-compliant with rule restricted-ssh"],
  },
  { name: "compliance over SNS", value: sns(JSON.stringify(verdict)), at: ["2026-11-20T01:04:00.500Z"] },
  {
    name: "a history file",
    value: {
      fileVersion: "1.0",
      configurationItems: [item, { ...item, resourceId: "sg-2", configurationItemStatus: "ResourceDeleted" }],
    },
    at: [...at, ...at],
    text: ["was recorded", "was deleted"],
  },
  {
    name: "a delivered snapshot",
    value: {
      messageType: "ConfigurationSnapshotDeliveryCompleted",
      s3Bucket: "b",
      notificationCreationTime: "2026-11-20T01:02:05.000Z",
    },
    at: [],
  },
];
