import { headed, written } from "../alert-edges.ts";
import { eventKey, fingerprint } from "../event-key.ts";
import { readWhen } from "../instant.ts";
import { firstScalar, object, objects, text } from "../members.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { pagerdutyEdge, pagerdutyKind } from "./kind.ts";

/** True for what systems send to PagerDuty: events of version 2, and changes, which have no action. */
export function isSent(value: Json): boolean {
  const addressed = "routing_key" in value || "service_key" in value;
  return addressed && (object(value, "payload") !== null || "event_action" in value);
}

/** Its key to find the service by is a secret: it stands nowhere in the event. */
export function sentEvents(value: Json): readonly SourceEvent[] {
  const payload = object(value, "payload");
  const action = text(value, "event_action") ?? "change";
  const when = readWhen(payload?.timestamp);
  const summary = text(payload, "summary");
  const id = text(value, "dedup_key") ?? fingerprint(summary, text(payload, "source"));
  const edge = pagerdutyEdge(action);
  return [
    toldEvent({
      key: eventKey("pagerduty", "sent", id, action, written(when)),
      when,
      kind: action === "change" ? "change" : pagerdutyKind(action),
      text: headed(action, summary ?? id, [
        ["source", "severity", "component", "group", "class"]
          .flatMap((name) => firstScalar(payload, name) ?? [])
          .join(", "),
      ]),
      link: webLink(value.client_url, objects(value, "links")[0]?.href),
      span: edge && { key: eventKey("pagerduty", "sent", id), edge },
    }),
  ];
}
