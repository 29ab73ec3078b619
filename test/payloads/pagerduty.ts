import type { EventKind } from "#app/domain/timeline/event.ts";
import type { Json } from "#app/domain/timeline/sources/source.ts";
import type { PayloadFixture } from "./fixture.ts";

const person = {
  id: "P1A2B3C",
  type: "user_reference",
  summary: "Sato Yuki",
  html_url: "https://acme.pagerduty.com/users/P1A2B3C",
};
const reference = {
  id: "Q1W2E3",
  type: "incident_reference",
  summary: "Checkout fails",
  html_url: "https://acme.pagerduty.com/incidents/Q1W2E3",
};
const incident = {
  id: "Q1W2E3",
  type: "incident",
  html_url: "https://acme.pagerduty.com/incidents/Q1W2E3",
  number: 12,
  status: "triggered",
  title: "Checkout fails",
  created_at: "2026-11-20T01:04:00Z",
  service: { id: "S1", type: "service_reference", summary: "checkout" },
  assignees: [person],
  priority: { summary: "P1" },
  urgency: "high",
};
const at = "2026-11-20T01:04:05.674Z";

function v3(type: string, data: Json, more: Json = {}): Json {
  return {
    event: {
      id: `01${type}`,
      event_type: type,
      resource_type: "incident",
      occurred_at: at,
      agent: person,
      client: null,
      data,
      ...more,
    },
  };
}

const about = { incident: reference };
const KINDS: readonly (readonly [type: string, data: Json, text: string, kind?: EventKind])[] = [
  ["incident.triggered", incident, "[triggered] Checkout fails\ncheckout, P1, high, Sato Yuki", "detection"],
  ["incident.acknowledged", incident, "[acknowledged] Checkout fails"],
  ["incident.unacknowledged", incident, "[unacknowledged]", "detection"],
  [
    "incident.annotated",
    { ...about, id: "N1", content: "Restarting the pool", type: "incident_note" },
    "Restarting the pool",
  ],
  ["incident.delegated", incident, "[delegated]"],
  ["incident.escalated", incident, "[escalated]"],
  ["incident.priority_updated", incident, "[priority updated]", "decision"],
  ["incident.reassigned", incident, "[reassigned]"],
  ["incident.reopened", incident, "[reopened]", "detection"],
  ["incident.resolved", incident, "[resolved]", "recovery"],
  ["incident.service_updated", incident, "[service updated]"],
  [
    "incident.responder.added",
    {
      ...about,
      user: person,
      escalation_policy: null,
      message: "Please help",
      state: "pending",
      type: "incident_responder",
    },
    "[responder added] Checkout fails\nPlease help\nSato Yuki, pending",
  ],
  [
    "incident.responder.replied",
    { ...about, user: person, message: "On it", state: "accepted" },
    "On it\nSato Yuki, accepted",
  ],
  [
    "incident.status_update_published",
    { ...about, id: "U1", message: "We look into it", type: "incident_status_update" },
    "We look into it",
  ],
  [
    "incident.conference_bridge.updated",
    { ...about, conference_url: "https://meet.example.com/1" },
    "https://meet.example.com/1",
  ],
  [
    "incident.workflow.started",
    { ...about, id: "W1", summary: "Manually started", incident_workflow: { summary: "Major incident" } },
    "Major incident",
    "action",
  ],
  [
    "incident.workflow.completed",
    { ...about, id: "W1", incident_workflow: { summary: "Major incident" }, status: "completed" },
    "Major incident, completed",
    "action",
  ],
  ["incident.incident_type.changed", incident, "[incident type changed]", "decision"],
  ["incident.unheard_of", incident, "[unheard of] Checkout fails"],
  [
    "service.created",
    { id: "S1", type: "service", summary: "checkout", html_url: "https://acme.pagerduty.com/services/S1" },
    "[service created] checkout",
    "change",
  ],
  [
    "service.updated",
    { id: "S1", type: "service", summary: "checkout" },
    "[service updated] checkout",
    "change",
  ],
  ["service.deleted", { id: "S1", type: "service" }, "[service deleted] S1", "change"],
];

const v2Incident = {
  ...incident,
  incident_number: 12,
  summary: "[#12] Checkout fails",
  service: { id: "S1", name: "checkout" },
  assignments: [{ at: "2026-11-20T01:04:00Z", assignee: person }],
};
const entry = {
  id: "R1",
  type: "acknowledge_log_entry",
  summary: "Acknowledged by Sato Yuki",
  created_at: "2026-11-20T01:05:00Z",
  agent: person,
  channel: { type: "website" },
  service: { summary: "checkout" },
  incident: reference,
};
const v1Incident = {
  id: "Q1W2E3",
  incident_number: 12,
  created_on: "2026-11-20T01:04:00Z",
  status: "resolved",
  html_url: "https://acme.pagerduty.com/incidents/Q1W2E3",
  incident_key: "checkout",
  service: { id: "S1", name: "checkout" },
  assigned_to_user: { name: "Sato Yuki", email: "sato@example.com" },
  resolved_by_user: { name: "Sato Yuki", email: "sato@example.com" },
  trigger_summary_data: { subject: "Checkout fails", description: "503 from the pool" },
  last_status_change_on: "2026-11-20T01:30:00Z",
  last_status_change_by: { name: "Sato Yuki", email: "sato@example.com" },
};

export const FIXTURES: readonly PayloadFixture[] = [
  ...KINDS.map(([name, data, text, kind = "communication"]) => ({
    name: `version 3, ${name}`,
    value: v3(name, data),
    at: [at],
    text: [text],
    kinds: [kind],
  })),
  { name: "version 3, a test ping", value: v3("pagey.ping", { message: "Hello", type: "ping" }), at: [] },
  {
    name: "version 3, the event alone",
    value: { id: "01X", event_type: "incident.triggered", occurred_at: at, data: incident },
    at: [at],
  },
  {
    name: "version 3 without a time",
    value: { event: { event_type: "incident.triggered", data: incident } },
    at: [null],
  },
  {
    name: "version 2, two messages",
    value: {
      messages: [
        {
          id: "m1",
          event: "incident.trigger",
          created_on: "2026-11-20T01:04:00Z",
          incident: v2Incident,
          log_entries: [{ ...entry, type: "trigger_log_entry", channel: { details: "503 from the pool" } }],
          webhook: {},
        },
        {
          id: "m2",
          event: "incident.acknowledge",
          created_on: "2026-11-20T01:05:00Z",
          incident: v2Incident,
          log_entries: [entry],
        },
      ],
    },
    at: ["2026-11-20T01:04:00.000Z", "2026-11-20T01:05:00.000Z"],
    text: [
      "[trigger] Checkout fails\n503 from the pool",
      "[acknowledge] Checkout fails\nAcknowledged by Sato Yuki",
    ],
  },
  {
    name: "version 2, a message alone, its time in the log entry",
    value: { event: "incident.annotate", incident: v2Incident, log_entries: [entry] },
    at: ["2026-11-20T01:05:00.000Z"],
  },
  {
    name: "version 1, assigned, acknowledged and resolved",
    value: {
      messages: ["assign", "acknowledge", "resolve"].map((what, index) => ({
        id: `d${index}`,
        type: `incident.${what}`,
        created_on: `2026-11-20T01:0${index}:00Z`,
        data: { incident: v1Incident },
      })),
    },
    at: ["2026-11-20T01:00:00.000Z", "2026-11-20T01:01:00.000Z", "2026-11-20T01:02:00.000Z"],
    text: ["[assign] Checkout fails\n503 from the pool\ncheckout, Sato Yuki", "[acknowledge]", "[resolve]"],
  },
  {
    name: "version 1, words where people should be",
    value: {
      messages: [
        {
          type: "incident.resolve",
          created_on: "2026-11-20T01:02:00Z",
          data: {
            incident: {
              ...v1Incident,
              assigned_to_user: "null",
              resolved_by_user: null,
              last_status_change_by: "null",
              trigger_summary_data: null,
            },
          },
        },
      ],
    },
    at: ["2026-11-20T01:02:00.000Z"],
  },
  {
    name: "version 1, nothing but a type",
    value: { messages: [{ type: "incident.triggered" }] },
    at: [null],
  },
  {
    name: "log entries of the API",
    value: {
      log_entries: [
        entry,
        {
          ...entry,
          id: "R2",
          type: "annotate_log_entry",
          channel: { type: "note", summary: "Pool is full" },
        },
        { ...entry, id: "R3", type: "notify_log_entry_reference" },
      ],
      limit: 25,
      offset: 0,
      more: false,
    },
    at: ["2026-11-20T01:05:00.000Z", "2026-11-20T01:05:00.000Z", "2026-11-20T01:05:00.000Z"],
    text: ["[acknowledge] Checkout fails\nAcknowledged by Sato Yuki", "Pool is full", "[notify]"],
  },
  { name: "one log entry", value: { log_entry: entry }, at: ["2026-11-20T01:05:00.000Z"] },
  {
    name: "incidents of the API, acknowledged and resolved",
    value: {
      incidents: [
        {
          ...v2Incident,
          status: "resolved",
          escalation_policy: {},
          last_status_change_at: "2026-11-20T01:40:00Z",
          acknowledgements: [{ at: "2026-11-20T01:06:00Z", acknowledger: person }],
        },
        { ...v2Incident, id: "Q9", status: "triggered", acknowledgements: [] },
      ],
      limit: 25,
    },
    at: [
      "2026-11-20T01:04:00.000Z",
      "2026-11-20T01:40:00.000Z",
      "2026-11-20T01:06:00.000Z",
      "2026-11-20T01:04:00.000Z",
    ],
  },
  {
    name: "one incident of the API",
    value: { incident: { ...v2Incident, acknowledgements: [] } },
    at: ["2026-11-20T01:04:00.000Z"],
  },
];
