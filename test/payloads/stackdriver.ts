import type { PayloadFixture } from "./fixture.ts";

const incident = {
  incident_id: "0.abcdef123456",
  scoping_project_id: "shop",
  resource_id: "",
  resource_name: "web-3",
  resource_display_name: "web-3",
  resource: { type: "gce_instance", labels: { zone: "asia-northeast1-b" } },
  metric: {
    type: "compute.googleapis.com/instance/cpu/utilization",
    displayName: "CPU utilization",
    labels: {},
  },
  observed_value: "0.98",
  threshold_value: "0.9",
  severity: "Critical",
  policy_name: "CPU of web",
  condition_name: "above 90 %",
  condition: { displayName: "above 90 %" },
  documentation: { content: "**Look** at the pool", mime_type: "text/markdown" },
  url: "https://console.cloud.google.com/monitoring/alerting/alerts/0.abcdef123456",
  summary: "CPU utilization for web-3 is above the threshold of 0.9",
  state: "open",
  started_at: 1795136645,
  ended_at: null,
};
const began = "2026-11-20T01:04:05.000Z";

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "version 1.2, open",
    value: { incident, version: "1.2" },
    at: [began],
    text: ["[open] CPU of web\nCPU utilization for web-3 is above the threshold of 0.9\nabove 90 %"],
  },
  {
    name: "version 1.2, closed",
    value: { incident: { ...incident, state: "closed", ended_at: 1795137245 }, version: "1.2" },
    at: [began, "2026-11-20T01:14:05.000Z"],
    text: ["[open]", "[closed]"],
    kinds: ["detection", "recovery"],
  },
  {
    name: "version 1.1, in capitals",
    value: {
      incident: {
        incident_id: "f2e0",
        resource_name: "web-3",
        state: "OPEN",
        started_at: 1795136645,
        ended_at: null,
        policy_name: "Health",
        condition_name: "CPU",
        summary: "too busy",
        url: "https://app.stackdriver.com/incidents/f2e0",
      },
      version: "1.1",
    },
    at: [began],
  },
  {
    name: "a channel's test, which knows no time",
    value: {
      version: "test",
      incident: { ...incident, state: "OPEN", started_at: 0, ended_at: 0, documentation: "Test" },
    },
    at: [null],
  },
];
