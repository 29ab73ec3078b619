import { expect, test } from "vitest";
import { cloudevents } from "./cloudevents.ts";
import { k8sEvents } from "./k8s-events.ts";

const source = cloudevents([k8sEvents]);
const inside = {
  kind: "Event",
  metadata: { uid: "e1" },
  involvedObject: { kind: "Pod", name: "p" },
  reason: "Killing",
  lastTimestamp: "2026-11-20T01:10:00Z",
};
const envelope = { specversion: "1.0", type: "io.example.kill", source: "https://example.com/k8s", id: "1" };

function one(value: object) {
  const reading = source.read({ ...envelope, ...value }, { zone: "UTC" });
  const event = "why" in reading ? undefined : reading[0];
  if (event === undefined) throw new Error("no event was read");
  return event;
}

test("a receipt from before what it carries shows that the carried clock runs ahead; a later one says nothing", () => {
  expect(one({ time: "2026-11-20T01:00:00Z", data: inside })).toMatchObject({
    at: "2026-11-20T01:10:00.000Z",
    skewSeconds: 600,
  });
  expect(one({ time: "2026-11-20T01:09:00Z", data: inside }).skewSeconds).toBeNull();
  expect(one({ time: "2026-11-20T05:00:00Z", data: inside }).skewSeconds).toBeNull();
});

test("what it carries is keyed as if it had come without the envelope", () => {
  expect(one({ data: inside }).dedupeKey).toMatch(/^k8s-events:/);
  expect(one({ data: { any: 1 } }).dedupeKey).toMatch(/^cloudevents:/);
});

test("the source is a link where it is an address", () => {
  expect(one({ data: 1 }).source).toBe("https://example.com/k8s");
  expect(one({ source: "urn:x", data: 1 }).source).toBeNull();
});

test("broken base64 and broken JSON are told as a happening without words", () => {
  expect(one({ data_base64: "%%%" }).text).toContain("io.example.kill");
  expect(one({ data: "{broken" }).text).toContain("io.example.kill");
});
