import type { PayloadFixture } from "./fixture.ts";

const labels = { alertname: "CheckoutErrors", instance: "web-3:9100", severity: "critical" };
const annotations = {
  summary: "5xx above 5 %",
  description: "Checkout answers 500 on web-3",
  runbook_url: "https://wiki.example.com/r/1",
};
const firing = {
  status: "firing",
  labels,
  annotations,
  startsAt: "2026-11-20T01:04:05.123456789Z",
  endsAt: "0001-01-01T00:00:00Z",
  generatorURL: "http://prometheus.example.com:9090/graph?g0.expr=up",
  fingerprint: "0f1e2d3c4b5a6978",
};
const resolved = { ...firing, status: "resolved", endsAt: "2026-11-20T10:40:05.5+09:00" };
const { fingerprint: _none, ...unnamed } = firing;
const group = {
  receiver: "team",
  status: "firing",
  groupLabels: { alertname: "CheckoutErrors" },
  commonLabels: { alertname: "CheckoutErrors" },
  commonAnnotations: {},
  externalURL: "http://alertmanager.example.com:9093",
  version: "4",
  groupKey: '{}:{alertname="CheckoutErrors"}',
  truncatedAlerts: 0,
};
const began = "2026-11-20T01:04:05.123Z";
const ended = "2026-11-20T01:40:05.500Z";

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "version 4, two firing",
    value: {
      ...group,
      alerts: [firing, { ...firing, fingerprint: "77", labels: { ...labels, instance: "web-4:9100" } }],
    },
    at: [began, began],
    text: [
      "[firing] CheckoutErrors: 5xx above 5 %\nCheckout answers 500 on web-3\ninstance=web-3:9100",
      "web-4",
    ],
  },
  {
    name: "version 4, resolved",
    value: { ...group, status: "resolved", alerts: [resolved] },
    at: [began, ended],
  },
  {
    name: "version 4, one of two resolved",
    value: { ...group, alerts: [resolved, { ...firing, fingerprint: "77" }] },
    at: [began, ended, began],
    text: ["[firing]", "[resolved]", "[firing]"],
    kinds: ["detection", "recovery", "detection"],
  },
  {
    name: "resolved, nobody says when",
    value: { ...group, alerts: [{ ...resolved, endsAt: "0001-01-01T00:00:00Z" }] },
    at: [began, null],
  },
  {
    name: "version 3",
    value: { ...group, version: "3", groupKey: Number("5615590933959184469"), alerts: [unnamed] },
    at: [began],
  },
  {
    name: "version 2, without a group",
    value: { version: "2", status: "firing", alert: [], alerts: [unnamed] },
    at: [began],
  },
  {
    name: "one alert of GET /api/v2/alerts, which will be given up later",
    value: {
      ...firing,
      endsAt: "2026-11-20T01:14:05.123Z",
      updatedAt: "2026-11-20T01:10:05.123Z",
      receivers: [{ name: "team" }],
      status: { state: "active", silencedBy: [], inhibitedBy: [] },
    },
    at: [began],
  },
  {
    name: "one alert as Prometheus sends it",
    value: { labels, annotations, startsAt: firing.startsAt, generatorURL: firing.generatorURL },
    at: [began],
  },
  {
    name: "an answer of Alertmanager's first API",
    value: {
      status: "success",
      data: [{ ...firing, endsAt: "2026-11-20T02:04:05Z", status: { state: "active" } }],
    },
    at: [began],
  },
  {
    name: "an answer of Prometheus",
    value: {
      status: "success",
      data: {
        alerts: [
          {
            labels,
            annotations,
            state: "firing",
            activeAt: "2026-11-20T10:04:05.123456789+09:00",
            value: "1e+00",
          },
        ],
      },
    },
    at: [began],
  },
  {
    name: "a start that no calendar has",
    value: { ...group, alerts: [{ ...firing, startsAt: "2026-02-30T00:00:00Z" }] },
    at: [null],
  },
  {
    name: "no labels, no start",
    value: { ...group, alerts: [{ status: "firing", labels: {} }] },
    at: [null],
    text: ["CheckoutErrors"],
  },
];
