import type { PayloadFixture } from "./fixture.ts";

const pod = { kind: "Pod", namespace: "shop", name: "checkout-7f9c", uid: "a1b2" };
const backOff = {
  apiVersion: "v1",
  kind: "Event",
  metadata: {
    name: "checkout-7f9c.1",
    namespace: "shop",
    uid: "e1",
    resourceVersion: "900",
    creationTimestamp: "2026-11-20T01:00:00Z",
  },
  involvedObject: pod,
  reason: "BackOff",
  message: "Back-off restarting failed container",
  source: { component: "kubelet", host: "node-3" },
  type: "Warning",
  count: 7,
  firstTimestamp: "2026-11-20T01:00:00Z",
  lastTimestamp: "2026-11-20T01:04:30Z",
  eventTime: null,
};
const scheduled = {
  apiVersion: "events.k8s.io/v1",
  kind: "Event",
  metadata: { name: "checkout-7f9c.2", uid: "e2", resourceVersion: "901" },
  regarding: pod,
  reason: "Scheduled",
  note: "Successfully assigned shop/checkout-7f9c to node-3",
  type: "Normal",
  eventTime: "2026-11-20T00:59:58.123456Z",
  deprecatedFirstTimestamp: null,
  reportingController: "default-scheduler",
};
const { kind: _kind, apiVersion: _version, ...listed } = backOff;

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "v1, seen often",
    value: backOff,
    at: ["2026-11-20T01:04:30.000Z"],
    text: [
      "Pod shop/checkout-7f9c: BackOff (7 times since 2026-11-20T01:00:00Z)\nBack-off restarting failed container\nby kubelet on node-3",
    ],
  },
  {
    name: "events.k8s.io",
    value: scheduled,
    at: ["2026-11-20T00:59:58.123Z"],
    text: ["Pod shop/checkout-7f9c: Scheduled"],
  },
  {
    name: "a series",
    value: { ...scheduled, series: { count: 3, lastObservedTime: "2026-11-20T01:03:00.000001Z" } },
    at: ["2026-11-20T01:03:00.000Z"],
  },
  {
    name: "only the deprecated times",
    value: { ...scheduled, eventTime: null, deprecatedLastTimestamp: "2026-11-20T01:01:00Z" },
    at: ["2026-11-20T01:01:00.000Z"],
  },
  {
    name: "a list",
    value: { apiVersion: "v1", kind: "List", items: [backOff, scheduled, { kind: "Pod" }] },
    at: ["2026-11-20T01:04:30.000Z", "2026-11-20T00:59:58.123Z"],
  },
  {
    name: "a list of the API, whose items name no kind",
    value: { kind: "EventList", apiVersion: "v1", items: [listed] },
    at: ["2026-11-20T01:04:30.000Z"],
  },
  { name: "watched", value: { type: "MODIFIED", object: backOff }, at: ["2026-11-20T01:04:30.000Z"] },
  { name: "watched, gone after an hour", value: { type: "DELETED", object: backOff }, at: [] },
  {
    name: "from a router",
    value: { verb: "ADDED", event: listed, old_event: null },
    at: ["2026-11-20T01:04:30.000Z"],
  },
  { name: "from an exporter", value: listed, at: ["2026-11-20T01:04:30.000Z"] },
];
