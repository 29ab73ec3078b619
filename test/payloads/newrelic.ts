import type { PayloadFixture } from "./fixture.ts";

const incident = {
  account_id: 11,
  account_name: "acme",
  condition_id: 5,
  condition_name: "Apdex low",
  current_state: "open",
  details: "Apdex < 0.7 for 5 minutes",
  duration: 300,
  event_type: "INCIDENT",
  incident_acknowledge_url: "https://alerts.newrelic.com/accounts/11/incidents/77/acknowledge",
  incident_id: 77,
  incident_url: "https://alerts.newrelic.com/accounts/11/incidents/77",
  owner: "",
  policy_name: "Shop",
  severity: "CRITICAL",
  targets: [{ id: "1", name: "checkout", product: "APM" }],
  timestamp: 1795136645123,
  version: "1.0",
};
const { current_state: _state, ...stateless } = incident;
const issue = {
  id: "95a9344a-2590-48ce-8d83-07e28b6d22c6",
  issueUrl: "https://radar-api.example.com/accounts/11/issues/0ea2?notifier=WEBHOOK",
  title: "checkout query result is > 2.0 for 1 minutes",
  priority: "CRITICAL",
  impactedEntities: ["checkout"],
  totalIncidents: 1,
  state: "ACTIVATED",
  trigger: "STATE_CHANGE",
  isCorrelated: false,
  createdAt: 1795136645123,
  updatedAt: 1795137245123,
  alertPolicyNames: ["Golden signals"],
  alertConditionNames: ["High CPU"],
  workflowName: "shop",
};
const began = "2026-11-20T01:04:05.123Z";
const later = "2026-11-20T01:14:05.123Z";

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "an incident opens",
    value: incident,
    at: [began],
    text: ["[open] Apdex low\nApdex < 0.7 for 5 minutes\nShop, CRITICAL\ncheckout"],
  },
  {
    name: "an incident is acknowledged",
    kinds: ["communication"],
    value: { ...incident, current_state: "acknowledged", owner: "Sato Yuki" },
    at: [began],
  },
  {
    name: "an incident closes",
    value: { ...incident, current_state: "closed" },
    at: [began],
    text: ["[closed]"],
    kinds: ["recovery"],
  },
  {
    name: "a channel's test",
    value: { ...incident, current_state: "test", event_type: "NOTIFICATION", incident_id: 0 },
    at: [began],
  },
  { name: "an incident without its state", value: stateless, at: [began] },
  { name: "an incident without its time", value: { ...incident, timestamp: "" }, at: [null] },
  {
    name: "an incident far in the future",
    value: { ...incident, timestamp: Number("123123123129312381923") },
    at: [null],
  },
  {
    name: "an incident of two members",
    value: { timestamp: 1795136645123, current_state: "open" },
    at: [began],
  },
  {
    name: "an issue is activated",
    value: issue,
    at: [began],
    text: [
      "[activated] checkout query result is > 2.0 for 1 minutes\nCRITICAL, checkout, Golden signals, High CPU",
    ],
  },
  { name: "an issue is created", value: { ...issue, state: "CREATED" }, at: [began] },
  {
    name: "an issue is acknowledged",
    value: { ...issue, state: "ACKNOWLEDGED", owner: "Sato Yuki" },
    at: [later],
  },
  {
    name: "an issue is closed",
    value: { ...issue, state: "CLOSED", trigger: "INCIDENT_CLOSED" },
    at: [began, later],
    text: ["[created]", "[closed]"],
    kinds: ["detection", "recovery"],
  },
  {
    name: "an issue is closed at a time nobody can read",
    value: { ...issue, state: "CLOSED", updatedAt: "123123123129312381923" },
    at: [began, null],
  },
  {
    name: "an issue is closed, begun at a time nobody can read",
    value: { ...issue, state: "CLOSED", createdAt: "1713766657asdasd383", updatedAt: "1795137245123" },
    at: [null, later],
  },
  {
    name: "an issue of three members",
    value: { id: issue.id, createdAt: 1795136645123, state: "activated" },
    at: [began],
  },
  {
    name: "an issue by another template",
    value: {
      issueUrl: issue.issueUrl,
      id: "8c",
      details: "Too slow",
      alertPolicyNames: ["Shop"],
      condition_name: "Server down",
      createdAt: 1795136645123,
      state: "activated",
      owner: "",
    },
    at: [began],
    text: ["Server down"],
  },
  {
    name: "an application's alert",
    value: {
      created_at: "2026-11-20T01:04:05+00:00",
      application_name: "shop",
      account_name: "acme",
      severity: "critical",
      message: "Apdex fell below 0.9",
      short_description: "[shop] alert opened",
      long_description: "Alert opened on [shop]: Apdex fell below 0.9",
      alert_url: "https://rpm.example.com/accounts/1/applications/2/incidents/3",
    },
    at: ["2026-11-20T01:04:05.000Z"],
    text: ["[shop] alert opened"],
  },
  {
    name: "an application's deployment",
    kinds: ["change"],
    value: {
      deployment: {
        created_at: "2026-11-20T01:04:05+00:00",
        application_name: "shop",
        account_name: "acme",
        changelog: "smaller pool",
        description: "checkout 4.2",
        revision: "4.2",
        deployment_url: "https://rpm.example.com/d/1",
        deployed_by: "Sato Yuki",
      },
    },
    at: ["2026-11-20T01:04:05.000Z"],
    text: ["[deployment] shop: checkout 4.2"],
  },
];
