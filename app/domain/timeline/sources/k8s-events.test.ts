import { expect, test } from "vitest";
import { k8sEvents } from "./k8s-events.ts";
import type { Json } from "./source.ts";

const event = {
  kind: "Event",
  metadata: { uid: "e1", resourceVersion: "9" },
  involvedObject: { kind: "Node", name: "node-3" },
  reason: "NodeNotReady",
  lastTimestamp: "2026-11-20T01:00:00Z",
  count: 1,
};

function one(more: Json) {
  const reading = k8sEvents.read({ ...event, ...more }, { zone: "UTC" });
  const read = "why" in reading ? undefined : reading[0];
  if (read === undefined) throw new Error("no event was read");
  return read;
}

test("an event seen once more is another happening; sent twice it is one", () => {
  expect(one({}).dedupeKey).toBe(one({}).dedupeKey);
  expect(one({ metadata: { uid: "e1", resourceVersion: "10" } }).dedupeKey).not.toBe(one({}).dedupeKey);
  expect(one({ metadata: { uid: "e1" }, count: 2 }).dedupeKey).not.toBe(
    one({ metadata: { uid: "e1" } }).dedupeKey,
  );
});

test("warnings are detections, what is back a recovery, the rest a change", () => {
  expect(one({ type: "Warning" }).kind).toBe("detection");
  expect(one({ type: "Normal" }).kind).toBe("detection");
  expect(one({ type: "Normal", reason: "NodeReady" }).kind).toBe("recovery");
  expect(one({ type: "Normal", reason: "ScalingReplicaSet" }).kind).toBe("change");
});

test("a list without an event is none of ours, an audit event neither", () => {
  expect(k8sEvents.recognises({ kind: "List", items: [{ kind: "Pod" }] })).toBe(false);
  expect(k8sEvents.recognises({ kind: "Event", apiVersion: "audit.k8s.io/v1", verb: "get" })).toBe(false);
});
