import type { PayloadFixture } from "./fixture.ts";

const alarm = {
  AlarmName: "orders-5xx",
  AlarmDescription: "Orders answer 5xx",
  AWSAccountId: "111122223333",
  NewStateValue: "ALARM",
  NewStateReason: "Threshold Crossed: 1 datapoint (12.0) was greater than the threshold (5.0).",
  StateChangeTime: "2026-11-20T01:04:05.093+0000",
  Region: "Asia Pacific (Tokyo)",
  AlarmArn: "arn:aws:cloudwatch:ap-northeast-1:111122223333:alarm:orders-5xx",
  OldStateValue: "OK",
  Trigger: {
    MetricName: "5XXError",
    Namespace: "AWS/ApiGateway",
    Dimensions: [{ value: "orders", name: "ApiName" }],
    Period: 60,
    Threshold: 5,
  },
};
const at = "2026-11-20T01:04:05.093Z";
const envelope = {
  Type: "Notification",
  MessageId: "e288882d-4281-5be4-8fde-dccc11c8cb01",
  TopicArn: "arn:aws:sns:ap-northeast-1:111122223333:alarms",
  Subject: 'ALARM: "orders-5xx" in Asia Pacific (Tokyo)',
  Message: JSON.stringify(alarm),
  Timestamp: "2026-11-20T01:04:05.134Z",
  SignatureVersion: "1",
  UnsubscribeURL: "https://sns.example.com/?Action=Unsubscribe",
};
const state = {
  value: "OK",
  reason: "Threshold no longer crossed",
  timestamp: "2026-11-20T01:14:05.093+0000",
};

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "an alarm over SNS",
    kinds: ["detection"],
    value: envelope,
    at: [at],
    text: [
      "[ALARM] orders-5xx\nOrders answer 5xx\nThreshold Crossed: 1 datapoint (12.0) was greater than the threshold (5.0).\nAWS/ApiGateway 5XXError, ApiName=orders",
    ],
  },
  {
    name: "an alarm over SNS, called by Lambda",
    value: { Records: [{ EventSource: "aws:sns", Sns: envelope }] },
    at: [at],
  },
  {
    name: "an alarm, raw",
    kinds: ["recovery"],
    value: { ...alarm, NewStateValue: "OK", OldStateValue: "ALARM" },
    at: [at],
    text: ["[OK] orders-5xx"],
  },
  { name: "an alarm without data", value: { ...alarm, NewStateValue: "INSUFFICIENT_DATA" }, at: [at] },
  {
    name: "an alarm over EventBridge",
    value: {
      version: "0",
      id: "c4c1",
      "detail-type": "CloudWatch Alarm State Change",
      source: "aws.cloudwatch",
      account: "111122223333",
      time: "2026-11-20T01:14:06Z",
      region: "ap-northeast-1",
      resources: [alarm.AlarmArn],
      detail: {
        alarmName: "orders-5xx",
        state,
        previousState: { value: "ALARM" },
        configuration: { description: "Orders answer 5xx" },
      },
    },
    at: ["2026-11-20T01:14:05.093Z"],
    text: ["[OK] orders-5xx\nOrders answer 5xx\nThreshold no longer crossed"],
  },
  {
    name: "an alarm's Lambda action",
    value: {
      source: "aws.cloudwatch",
      alarmArn: alarm.AlarmArn,
      accountId: "111122223333",
      time: "2026-11-20T01:14:06Z",
      region: "ap-northeast-1",
      alarmData: { alarmName: "orders-5xx", state },
    },
    at: ["2026-11-20T01:14:05.093Z"],
  },
  {
    name: "an alarm's history",
    value: {
      AlarmHistoryItems: [
        {
          AlarmName: "orders-5xx",
          Timestamp: "2026-11-20T01:04:05.093000+00:00",
          HistoryItemType: "StateUpdate",
          HistorySummary: "Alarm updated from OK to ALARM",
        },
        {
          AlarmName: "orders-5xx",
          Timestamp: "2026-11-20T01:00:00+00:00",
          HistoryItemType: "ConfigurationUpdate",
          HistorySummary: "Alarm created",
        },
      ],
    },
    at: [at],
    text: ["[ALARM] orders-5xx\nAlarm updated from OK to ALARM"],
  },
  {
    name: "a message that is no JSON",
    value: { ...envelope, Subject: "disk", Message: "disk is full on db-1" },
    at: ["2026-11-20T01:04:05.134Z"],
    text: ["[SNS] disk\ndisk is full on db-1"],
  },
  {
    name: "a subscription to confirm",
    value: {
      ...envelope,
      Type: "SubscriptionConfirmation",
      Message: "You have chosen to subscribe",
      Token: "2336",
      SubscribeURL: "https://sns.example.com/",
    },
    at: [],
  },
  {
    name: "a subscription that ended",
    value: {
      ...envelope,
      Type: "UnsubscribeConfirmation",
      Message: "You have chosen to deactivate",
      SubscribeURL: "https://sns.example.com/",
    },
    at: [],
  },
];
