import type { EventKind } from "#app/domain/timeline/event.ts";
import type { PayloadFixture } from "./fixture.ts";

const alert = {
  alertId: "5a1f9c3e-1111-4222-8333-444455556666",
  tinyId: "23",
  alias: "checkout-5xx",
  message: "Checkout answers 500",
  entity: "web-3",
  tags: ["shop", "vip"],
  username: "sato@example.com",
  source: "sato@example.com",
  userId: "daed1180-0ce8-438b-8f8e-57e1a5920a2d",
  createdAt: 1795136645123,
  updatedAt: Number("1795136705123000400"),
};
const created = "2026-11-20T01:04:05.123Z";
const updated = "2026-11-20T01:05:05.123Z";
const sent = { source: { name: "", type: "web" }, integrationId: "i1", integrationName: "Webhook" };

const ACTIONS: readonly (readonly [action: string, more: object, text: string, kind?: EventKind])[] = [
  ["Acknowledge", {}, "[Acknowledge] Checkout answers 500\nweb-3, shop, vip"],
  ["UnAcknowledge", {}, "[UnAcknowledge]", "detection"],
  ["Close", {}, "[Close]", "recovery"],
  ["Delete", {}, "[Delete]"],
  ["AddNote", { note: "Pool is full" }, "Pool is full"],
  ["AddTags", { addedTags: "db" }, "db"],
  ["RemoveTags", { removedTags: "db" }, "db"],
  ["AddTeam", { team: "platform" }, "platform"],
  ["AddRecipient", { recipient: "suzuki@example.com" }, "[AddRecipient]"],
  ["AssignOwnership", { owner: "suzuki" }, "suzuki"],
  ["TakeOwnership", { owner: "sato@example.com" }, "[TakeOwnership]"],
  ["EscalateToNext", {}, "[EscalateToNext]"],
  ["UpdatePriority", { priority: "P1", oldPriority: "P3" }, "P1, web-3", "decision"],
  ["Snooze", {}, "[Snooze]"],
  ["RestartPool", {}, "[RestartPool]", "action"],
];

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "Create",
    value: { ...sent, action: "Create", alert: { ...alert, priority: 3, description: "503 from the pool" } },
    at: [created],
    text: ["[Create] Checkout answers 500\n503 from the pool\nP3, web-3, shop, vip"],
  },
  ...ACTIONS.map(([action, more, text, kind = "communication"]) => ({
    name: action,
    value: { ...sent, action, alert: { ...alert, ...more } },
    at: [updated],
    text: [text],
    kinds: [kind],
  })),
  {
    name: "Escalate, which knows no time",
    value: {
      action: "Escalate",
      escalationId: "e1",
      escalationName: "night shift",
      escalationTime: 0,
      repeatCount: 0,
      alert: { alertId: alert.alertId },
    },
    at: [null],
    text: ["night shift"],
  },
  {
    name: "alerts of the API, one closed",
    value: {
      data: [
        {
          id: "70413a06",
          tinyId: "1",
          alias: "a",
          message: "Checkout is down",
          status: "open",
          priority: "P1",
          tags: ["shop"],
          createdAt: "2026-11-20T01:04:05.123Z",
          updatedAt: "2026-11-20T01:05:05.123Z",
        },
        {
          id: "70413a07",
          tinyId: "2",
          alias: "b",
          message: "Pool is full",
          status: "closed",
          priority: "P2",
          tags: [],
          createdAt: "2026-11-20T01:04:05.123Z",
          updatedAt: "2026-11-20T01:05:05.123Z",
        },
      ],
      took: 0.1,
      requestId: "r",
    },
    at: [created, created, updated],
    kinds: ["detection", "detection", "recovery"],
  },
  {
    name: "an incident's creation",
    value: {
      action: "create",
      incident: { incidentId: "in1", message: "Checkout is down", createdAt: "2026-11-20T01:04:05.123Z" },
    },
    at: [created],
  },
];
