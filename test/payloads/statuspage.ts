import type { PayloadFixture } from "./fixture.ts";

const page = {
  id: "p1",
  name: "Shop",
  url: "https://status.example.com",
  time_zone: "Asia/Tokyo",
  updated_at: "2026-11-20T01:40:00Z",
};
const update = (id: string, status: string, minute: string, body: string) => ({
  id,
  status,
  body,
  incident_id: "i1",
  created_at: `2026-11-20T01:${minute}:00.548Z`,
  updated_at: `2026-11-20T02:00:00.000Z`,
  display_at: `2026-11-20T01:${minute}:00.548Z`,
  affected_components: [
    { code: "c1", name: "Checkout", old_status: "operational", new_status: "major_outage" },
  ],
});
const resolved = update("u3", "resolved", "40", "All orders go through &amp; fast.");
const identified = update(
  "u2",
  "identified",
  "15",
  "The pool is <strong>full</strong>.<br />We make it larger.",
);
const investigating = update("u1", "investigating", "04", "Orders fail.");
const incident = {
  id: "i1",
  name: "Orders fail",
  status: "resolved",
  impact: "major",
  created_at: "2026-11-20T01:04:00.507Z",
  resolved_at: "2026-11-20T01:40:00.500Z",
  shortlink: "https://stspg.example.com/i1",
  page_id: "p1",
  incident_updates: [resolved, identified, investigating],
  components: [],
};
const minute = (at: string) => `2026-11-20T01:${at}:00.548Z`;
const maintenance = {
  ...incident,
  id: "i2",
  impact: "maintenance",
  incident_updates: [
    update("m3", "completed", "30", "Done."),
    update("m2", "in_progress", "20", "We begin."),
    update("m1", "scheduled", "01", "Tonight."),
  ],
};
const meta = {
  unsubscribe: "https://status.example.com/?unsubscribe=x",
  generated_at: "2026-11-20T01:40:02.000Z",
};

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "incidents.json",
    kinds: ["recovery", "communication", "communication", "change", "change", "communication"],
    value: { page, incidents: [incident, maintenance] },
    at: [minute("40"), minute("15"), minute("04"), minute("30"), minute("20"), minute("01")],
    text: [
      "[resolved] Orders fail\nAll orders go through & fast.\nCheckout",
      "The pool is full.\nWe make it larger.",
      "[investigating]",
      "[completed]",
      "[in progress]",
      "[scheduled]",
    ],
  },
  {
    name: "summary.json of a quiet page",
    value: {
      page,
      components: [],
      incidents: [],
      scheduled_maintenances: [],
      status: { indicator: "none", description: "All Systems Operational" },
    },
    at: [],
  },
  {
    name: "status.json",
    value: { page, status: { indicator: "none", description: "All Systems Operational" } },
    at: [],
  },
  {
    name: "scheduled-maintenances.json",
    value: { page, scheduled_maintenances: [maintenance] },
    at: [minute("30"), minute("20"), minute("01")],
  },
  { name: "one incident", value: incident, at: [minute("40"), minute("15"), minute("04")] },
  {
    name: "a subscriber's message of an incident",
    value: {
      meta,
      page: { id: "p1", status_indicator: "major" },
      incident: { ...incident, incident_updates: [identified] },
    },
    at: [minute("15")],
  },
  {
    name: "a subscriber's message of a component",
    value: {
      meta,
      page: { id: "p1", status_indicator: "major" },
      component: {
        id: "c1",
        name: "Checkout",
        status: "major_outage",
        created_at: "2026-01-01T00:00:00Z",
        updated_at: minute("04"),
      },
      component_update: {
        id: "cu1",
        component_id: "c1",
        old_status: "operational",
        new_status: "major_outage",
        created_at: minute("04"),
      },
    },
    at: [minute("04")],
    text: ["[major outage] Checkout\noperational → major_outage"],
  },
  {
    name: "a line of a collection made from a feed",
    value: {
      id: "9632825",
      entry_id: "tag:status.example.com,2005:Incident/9632825",
      title: "Orders fail",
      url: "https://status.example.com/incidents/9632825",
      impact: "major",
      components: ["Checkout"],
      updates: [
        { at: "2026-11-20T01:04:00Z", status: "Investigating", message: "Orders fail." },
        { at: "2026-11-20T01:04:00Z", status: "Update", message: "Still." },
        { at: "2026-11-20T01:04:00Z", status: "Update", message: "Better." },
        { at: "2026-11-20T01:40:00Z", status: "Resolved", message: "Over." },
      ],
    },
    at: [
      "2026-11-20T01:04:00.000Z",
      "2026-11-20T01:04:00.000Z",
      "2026-11-20T01:04:00.000Z",
      "2026-11-20T01:40:00.000Z",
    ],
    text: ["[Investigating] Orders fail\nOrders fail.\nCheckout", "Still.", "Better.", "[Resolved]"],
  },
  {
    name: "Google Cloud's list of incidents",
    value: {
      id: "aB9x",
      number: "123",
      begin: "2026-11-20T01:00:00+00:00",
      external_desc: "Cloud Run is slow",
      updates: [
        { when: "2026-11-20T02:00:00+00:00", text: "**Fixed.**", status: "AVAILABLE" },
        { when: "2026-11-20T01:04:00+00:00", text: "We look into it.", status: "SERVICE_DISRUPTION" },
      ],
      service_name: "Cloud Run",
      uri: "incidents/aB9x",
    },
    at: ["2026-11-20T02:00:00.000Z", "2026-11-20T01:04:00.000Z"],
    kinds: ["recovery", "communication"],
    text: ["[AVAILABLE] Cloud Run is slow\nFixed.", "[SERVICE DISRUPTION]"],
  },
];
