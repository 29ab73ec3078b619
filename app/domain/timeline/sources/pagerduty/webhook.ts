import { headed, written } from "../alert-edges.ts";
import { eventKey } from "../event-key.ts";
import { readWhen } from "../instant.ts";
import { object, objects, scalar, text } from "../members.ts";
import type { Json, PassedOver, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { pagerdutyEdge, pagerdutyKind, pagerdutyPerson, pagerdutyWords } from "./kind.ts";

/** True for the `event` of a version 3 webhook. */
export function isWebhookEvent(event: Json): boolean {
  const type = text(event, "event_type");
  return type !== null && /^(?:incident|service|pagey)\./.test(type) && object(event, "data") !== null;
}

export function webhookEvents(event: Json): readonly SourceEvent[] | PassedOver {
  const type = text(event, "event_type") ?? "";
  if (type === "pagey.ping") return { why: "a test ping of PagerDuty" };
  const happened = type.replace(/^incident\./, "");
  const data = object(event, "data");
  const incident = object(data, "incident") ?? data;
  const id = text(incident, "id");
  const edge = pagerdutyEdge(happened);
  const when = readWhen(event.occurred_at);
  const delivery = text(event, "id");
  return [
    toldEvent({
      key: delivery ? eventKey("pagerduty", delivery) : eventKey("pagerduty", type, id, written(when)),
      when,
      kind: happened.startsWith("service.") ? "change" : pagerdutyKind(happened),
      text: headed(
        pagerdutyWords(happened),
        text(incident, "title") ?? text(incident, "summary") ?? id ?? "",
        [
          text(data, "content"),
          text(data, "message"),
          personLine(data),
          workflowLine(data),
          text(data, "conference_url"),
          standing(incident),
        ],
      ),
      author: pagerdutyPerson(object(event, "agent")),
      link: webLink(incident?.html_url, data?.html_url),
      span: edge && id ? { key: eventKey("pagerduty", "incident", id), edge } : null,
    }),
  ];
}

/** Whom it was about: a responder who was asked or answered. */
function personLine(data: Json | null): string | null {
  const asked = [
    pagerdutyPerson(object(data, "user")),
    text(data, "escalation_policy", "summary"),
    text(data, "state"),
  ];
  return data && "user" in data ? asked.filter((each) => each !== null).join(", ") : null;
}

function workflowLine(data: Json | null): string | null {
  const told = [text(data, "incident_workflow", "summary"), text(data, "status")].filter(
    (each) => each !== null,
  );
  return data && "incident_workflow" in data ? told.join(", ") : null;
}

/** Where the incident stood: service, urgency, priority, who had it. */
function standing(incident: Json | null): string {
  const people = objects(incident, "assignees").slice(0, 10).map(pagerdutyPerson);
  const told = [
    text(incident, "service", "summary") ?? text(incident, "service", "name"),
    text(incident, "priority", "summary"),
    scalar(incident, "urgency"),
    ...people,
  ];
  return told.filter((each) => each !== null).join(", ");
}
