import type { systems as en } from "../en/systems.ts";
import type { Translation } from "../messages.ts";

export const systems: Translation<typeof en> = {
  alertmanager: "Alertmanager",
  "aws-cloudtrail": "AWS CloudTrail",
  "aws-cloudwatch-sns": "Amazon CloudWatch",
  "aws-config": "AWS Config",
  chat: "チャット・メモ",
  cloudevents: "CloudEvents",
  csv: "CSV（表）",
  datadog: "Datadog",
  github: "GitHub",
  grafana: "Grafana",
  graylog: "Graylog",
  "k8s-events": "Kubernetes",
  newrelic: "New Relic",
  opsgenie: "Opsgenie",
  pagerduty: "PagerDuty",
  pingdom: "Pingdom",
  slack: "Slack",
  stackdriver: "Google Cloud Monitoring",
  statuspage: "Statuspage",
  xlsx: "Excel（表）",
};
