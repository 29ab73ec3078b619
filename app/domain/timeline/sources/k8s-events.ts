import type { EventKind } from "../event.ts";
import { eventKey, fingerprint } from "./event-key.ts";
import { firstWhen } from "./instant.ts";
import { firstScalar, member, number, object, objects, scalar, text } from "./members.ts";
import { lines } from "./plain-text.ts";
import type { Json, Source, SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";

/**
 * Events of Kubernetes, of `v1` and of `events.k8s.io`: single ones, lists as `kubectl get events -o json` prints
 * them, what a watch streams, and what exporters wrap around them.
 */
export const k8sEvents: Source = {
  name: "k8s-events",
  recognises: (value) => isList(value) || eventOf(value) !== null,
  read(value) {
    if (isList(value)) {
      const events = objects(value, "items")
        .map(eventOf)
        .filter((each) => each !== null);
      return events.length > 0 ? events.map(readEvent) : { why: "a list of Kubernetes without an event" };
    }
    // An event is deleted after an hour: that says nothing about what it told.
    if (object(value, "object") !== null && text(value, "type") === "DELETED") return [];
    const event = eventOf(value);
    return event === null ? { why: "no event of Kubernetes" } : [readEvent(event)];
  },
};

function isList(value: Json): boolean {
  const kind = text(value, "kind");
  if (kind === "EventList") return true;
  return (
    kind === "List" &&
    objects(value, "items")
      .slice(0, 1_000)
      .some((item) => eventOf(item) !== null)
  );
}

/** The event itself, or the one in a watch's or an exporter's wrapping. */
function eventOf(value: Json): Json | null {
  const inside = ["object", "event", "body"].map((name) => object(value, name));
  return [value, ...inside].find((each): each is Json => each !== null && isEvent(each)) ?? null;
}

function isEvent(value: Json): boolean {
  const kind = text(value, "kind");
  if (kind !== null && kind !== "Event") return false;
  const about = object(value, "involvedObject") ?? object(value, "regarding");
  const told = ["reason", "message", "note"].some((name) => text(value, name) !== null);
  return about !== null && told;
}

function readEvent(event: Json): SourceEvent {
  const about = object(event, "involvedObject") ?? object(event, "regarding");
  const series = object(event, "series");
  const count = number(series, "count") ?? number(event, "count") ?? number(event, "deprecatedCount") ?? 1;
  const first = [event.firstTimestamp, event.deprecatedFirstTimestamp, event.eventTime];
  const last = [series?.lastObservedTime, event.lastTimestamp, event.deprecatedLastTimestamp];
  const when = firstWhen([
    ...last,
    event.eventTime,
    ...first,
    member(event, "metadata", "creationTimestamp"),
  ]);
  const since = count > 1 ? firstWhen(first).at : null;
  const often =
    count > 1
      ? ` (${count} times${since === null || since === when.at ? "" : ` since ${since.replace(".000Z", "Z")}`})`
      : "";
  const uid = text(event, "metadata", "uid");
  return toldEvent({
    key: eventKey(
      "k8s-events",
      uid ?? fingerprint(named(about), text(event, "reason"), told(event)),
      uid === null ? null : versionOf(event, count),
      when.at,
    ),
    when,
    kind: kindOf(event),
    text: lines(`${named(about)}: ${text(event, "reason") ?? "event"}${often}`, told(event), source(event)),
  });
}

/** The same event seen once more has a new version, or at least a higher count. */
function versionOf(event: Json, count: number): string {
  return scalar(event, "metadata", "resourceVersion") ?? `×${count}`;
}

function told(event: Json): string | null {
  return text(event, "message") ?? text(event, "note");
}

function named(about: Json | null): string {
  const [space, name] = [text(about, "namespace"), text(about, "name")];
  const path = [space, name].filter(Boolean).join("/");
  return [text(about, "kind") ?? "object", path].filter(Boolean).join(" ");
}

function source(event: Json): string | null {
  const from = object(event, "source") ?? object(event, "deprecatedSource");
  const component =
    firstScalar(event, "reportingController", "reportingComponent") ?? text(from, "component");
  const host = text(from, "host") ?? text(event, "reportingInstance");
  if (component === null) return null;
  return `by ${component}${host === null || host === component ? "" : ` on ${host}`}`;
}

/** Warnings are noticed; what is back is a recovery; the rest is the cluster changing itself. */
function kindOf(event: Json): EventKind {
  const reason = text(event, "reason") ?? "";
  if (text(event, "type") === "Warning") return "detection";
  if (
    /^(?:NodeReady|NodeHasSufficient|NodeHasNoDiskPressure|NodeSchedulable|LeaderElection$|Healthy|Recovered)/.test(
      reason,
    )
  )
    return reason.startsWith("Leader") ? "change" : "recovery";
  return /^(?:Failed|Unhealthy|BackOff|NodeNotReady|Evicted|OOM)/.test(reason) ? "detection" : "change";
}
