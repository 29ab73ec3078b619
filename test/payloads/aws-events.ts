import type { PayloadFixture } from "./fixture.ts";

const notification = {
  Type: "Notification",
  MessageId: "95df01b4",
  TopicArn: "arn:aws:sns:eu-west-1:111122223333:database",
  Subject: "RDS Notification Message",
  Timestamp: "2026-11-20T01:04:07.000Z",
};
const failover = {
  "Event Source": "db-instance",
  "Event Time": "2026-11-20 01:04:06.000",
  "Identifier Link": "https://console.aws.amazon.com/rds/home?region=eu-west-1#dbinstance:id=orders",
  "Source ID": "orders",
  "Event Message": "Multi-AZ instance failover started.",
};
const health = {
  version: "0",
  id: "1213",
  "detail-type": "AWS Health Event",
  source: "aws.health",
  account: "111122223333",
  time: "2026-11-20T01:10:00Z",
  region: "eu-west-1",
  resources: ["i-0a1"],
  detail: {
    service: "EC2",
    eventTypeCode: "AWS_EC2_INSTANCE_DEGRADED",
    startTime: "Fri, 20 Nov 2026 01:04:00 GMT",
    eventDescription: [{ language: "en_US", latestDescription: "A disk answers slowly." }],
  },
};

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "RDS over SNS",
    value: { ...notification, Message: JSON.stringify(failover) },
    at: ["2026-11-20T01:04:06.000Z"],
    kinds: ["change"],
    text: ["RDS Notification Message\nMulti-AZ instance failover started.\norders"],
  },
  {
    name: "Auto Scaling over SNS, as a function is called with it",
    value: {
      Records: [
        {
          EventSource: "aws:sns",
          Sns: {
            ...notification,
            Subject: "Auto Scaling: launch for group web",
            Message: JSON.stringify({
              Time: "2026-11-20T01:05:00.378Z",
              Description: "Launching a new EC2 instance: i-0a7",
              StatusMessage: "",
              AutoScalingGroupName: "web",
            }),
          },
        },
      ],
    },
    at: ["2026-11-20T01:05:00.378Z"],
    text: ["Auto Scaling: launch for group web\nLaunching a new EC2 instance: i-0a7"],
  },
  {
    name: "JSON without a time or words of its own",
    value: { ...notification, Subject: "deploy", Message: JSON.stringify({ anything: { else: true } }) },
    at: ["2026-11-20T01:04:07.000Z"],
    text: ["deploy"],
  },
  {
    name: "EventBridge",
    value: health,
    at: ["2026-11-20T01:04:00.000Z"],
    text: [
      "AWS Health Event\nA disk answers slowly.\nAWS_EC2_INSTANCE_DEGRADED\nEC2, eu-west-1, 111122223333",
    ],
  },
  {
    name: "EventBridge over SNS",
    value: { ...notification, Message: JSON.stringify(health) },
    at: ["2026-11-20T01:04:00.000Z"],
  },
];
