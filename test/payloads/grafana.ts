import type { PayloadFixture } from "./fixture.ts";

const firing = {
  status: "firing",
  labels: { alertname: "Queue grows", grafana_folder: "shop" },
  annotations: { summary: "Orders wait **longer** than [agreed](https://wiki.example.com)" },
  startsAt: "2026-11-20T10:04:00.157076+09:00",
  endsAt: "0001-01-01T00:00:00Z",
  generatorURL: "https://grafana.example.com/alerting/grafana/a1/view",
  fingerprint: "c6eadffa33fcdf37",
  silenceURL: "https://grafana.example.com/alerting/silence/new",
  dashboardURL: "",
  panelURL: "",
  values: { A: 12.5, B: null },
  valueString: "[ var='A' labels={} value=12.5 ]",
};
const resolved = { ...firing, status: "resolved", endsAt: "2026-11-20T10:09:00.157076+09:00" };
const group = {
  receiver: "webhook",
  status: "firing",
  orgId: 1,
  groupLabels: {},
  commonLabels: {},
  commonAnnotations: {},
  externalURL: "https://grafana.example.com/",
  version: "1",
  groupKey: "{}:{}",
  truncatedAlerts: 0,
  title: "[FIRING:1] Queue grows (shop)",
  state: "alerting",
  message: "**Firing**",
};
const { status: _status, startsAt: _startsAt, endsAt: _endsAt, ...untimed } = firing;
const rule = {
  evalMatches: [{ value: 97.5, metric: "user", tags: null }],
  message: "CPU is busy",
  orgId: 1,
  ruleId: 7,
  ruleName: "CPU of web",
  ruleUrl: "https://grafana.example.com/d/1?tab=alert&panelId=2",
  state: "alerting",
  title: "[Alerting] CPU of web",
};
const began = "2026-11-20T01:04:00.157Z";

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "unified, firing",
    value: { ...group, alerts: [firing] },
    at: [began],
    text: ["[firing] Queue grows: Orders wait longer than agreed\ngrafana_folder=shop"],
  },
  {
    name: "unified, resolved",
    kinds: ["detection", "recovery"],
    value: { ...group, status: "resolved", state: "ok", alerts: [resolved] },
    at: [began, "2026-11-20T01:09:00.157Z"],
  },
  {
    name: "version 8 with Go's times and no status of the alert",
    value: {
      receiver: "webhook",
      status: "firing",
      alerts: [
        {
          ...untimed,
          startsAt: "2026-11-20 01:04:00.112013015 +0000 UTC m=+8560.285724134",
          endsAt: "0001-01-01 00:00:00 +0000 UTC",
        },
      ],
    },
    at: ["2026-11-20T01:04:00.112Z"],
  },
  {
    name: "a contact point's test, its alert almost empty",
    value: { ...group, alerts: [{ status: "firing" }] },
    at: [null],
    text: ["[FIRING:1] Queue grows (shop)\nFiring"],
  },
  {
    name: "no labels",
    value: { ...group, alerts: [{ ...resolved, labels: {}, annotations: {} }] },
    at: [began, "2026-11-20T01:09:00.157Z"],
  },
  { name: "one alert of its API", value: { ...firing, status: { state: "active" } }, at: [began] },
  {
    name: "a dashboard's alert",
    value: rule,
    at: [null],
    text: ["[Alerting] CPU of web\nCPU is busy\nuser=97.5"],
  },
  {
    name: "a dashboard's alert over",
    kinds: ["recovery"],
    value: { ...rule, evalMatches: [], state: "ok", title: "[OK] CPU of web" },
    at: [null],
  },
  {
    name: "a dashboard's alert without data",
    value: { ...rule, evalMatches: [], state: "no_data", title: "[No Data] CPU of web" },
    at: [null],
  },
  {
    name: "a dashboard's alert, bare",
    value: {
      title: "CPU of web",
      ruleId: 1,
      ruleName: "CPU",
      ruleUrl: "http://grafana.example.com/",
      state: "paused",
    },
    at: [null],
  },
  {
    name: "an annotation of a deploy",
    kinds: ["change"],
    value: {
      id: 9,
      dashboardUID: "d1",
      panelId: 0,
      time: 1795139045000,
      timeEnd: 1795139045000,
      text: "<b>checkout</b> 4.2 is out",
      tags: ["deploy"],
      login: "sato",
    },
    at: ["2026-11-20T01:44:05.000Z"],
    text: ["checkout 4.2 is out\ndeploy"],
  },
  {
    name: "an annotation of a region",
    value: {
      id: 10,
      dashboardId: 4,
      panelId: 2,
      time: 1795139045000,
      timeEnd: 1795139105000,
      text: "load test",
      tags: [],
    },
    at: ["2026-11-20T01:44:05.000Z", "2026-11-20T01:45:05.000Z"],
  },
];
