import { alertEvents, headed, written } from "../alert-edges.ts";
import { eventKey } from "../event-key.ts";
import { firstWhen, readWhen } from "../instant.ts";
import { object, objects, scalar, text } from "../members.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { pagerdutyEdge, pagerdutyKind, pagerdutyPerson, pagerdutyWords } from "./kind.ts";

const ENTRY = /^([a-z_]+)_log_entry(?:_reference)?$/;

/** True for an entry of the log, `trigger_log_entry` and the like. */
export function isLogEntry(entry: Json): boolean {
  return ENTRY.test(text(entry, "type") ?? "");
}

export function logEntryEvents(entry: Json): readonly SourceEvent[] {
  const happened = ENTRY.exec(text(entry, "type") ?? "")?.[1] ?? "";
  const incident = object(entry, "incident");
  const id = text(incident, "id");
  const edge = pagerdutyEdge(happened);
  const when = readWhen(entry.created_at);
  const entryId = text(entry, "id");
  return [
    toldEvent({
      key: entryId ? eventKey("pagerduty", entryId) : eventKey("pagerduty", happened, id, written(when)),
      when,
      kind: pagerdutyKind(happened),
      text: headed(pagerdutyWords(happened), text(incident, "summary") ?? text(entry, "summary") ?? "", [
        text(entry, "summary"),
        text(entry, "channel", "summary"),
        text(entry, "channel", "content") ?? text(entry, "channel", "details"),
        text(entry, "service", "summary"),
      ]),
      author: pagerdutyPerson(object(entry, "agent")),
      link: webLink(entry.html_url, incident?.html_url),
      span: edge && id ? { key: eventKey("pagerduty", "incident", id), edge } : null,
    }),
  ];
}

/** True for an incident as the API lists it, by what no other system's incident has. */
export function isRestIncident(incident: Json): boolean {
  const type = text(incident, "type");
  return type === "incident" && ("incident_number" in incident || "escalation_policy" in incident);
}

export function restIncidentEvents(incident: Json): readonly SourceEvent[] {
  const id = text(incident, "id") ?? scalar(incident, "incident_number") ?? "";
  const title = text(incident, "title") ?? text(incident, "summary") ?? "";
  const link = webLink(incident.html_url);
  const standing = [text(incident, "service", "summary"), text(incident, "urgency")].filter(
    (each) => each !== null,
  );
  const resolved = text(incident, "status") === "resolved";
  const acknowledged = objects(incident, "acknowledgements").map((each) => {
    const when = readWhen(each.at);
    return toldEvent({
      key: eventKey("pagerduty", id, "acknowledged", written(when)),
      when,
      kind: "communication",
      text: headed("acknowledged", title),
      author: pagerdutyPerson(object(each, "acknowledger")),
      link,
    });
  });
  const edges = alertEvents({
    source: "pagerduty",
    id,
    began: readWhen(incident.created_at),
    ended: resolved ? firstWhen([incident.resolved_at, incident.last_status_change_at]) : null,
    words: ["triggered", "resolved"],
    title,
    details: [standing.join(", ")],
    link,
    span: eventKey("pagerduty", "incident", id),
  });
  return [...edges, ...acknowledged];
}
