import { headed, written } from "../alert-edges.ts";
import { eventKey } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { member, object, objects, scalar, text } from "../members.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { pagerdutyEdge, pagerdutyKind, pagerdutyPerson, pagerdutyWords } from "./kind.ts";

/** True for one of the `messages` of a webhook of version 2 (`event`) or 1 (`type`). */
export function isMessage(message: Json): boolean {
  return /^incident\.[\w.]+$/.test(happenedIn(message));
}

export function messageEvents(message: Json): readonly SourceEvent[] {
  const happened = happenedIn(message).replace(/^incident\./, "");
  const incident = object(message, "incident") ?? object(message, "data", "incident");
  const entry = objects(message, "log_entries")[0] ?? null;
  const id = text(incident, "id");
  const edge = pagerdutyEdge(happened);
  const when = firstWhen([message.created_on, entry?.created_at, incident?.last_status_change_on]);
  const service = text(incident, "service", "name") ?? text(incident, "service", "summary");
  const delivery = text(message, "id") ?? text(entry, "id");
  return [
    toldEvent({
      key: delivery ? eventKey("pagerduty", delivery) : eventKey("pagerduty", happened, id, written(when)),
      when,
      kind: pagerdutyKind(happened),
      text: headed(pagerdutyWords(happened), titleOf(incident), [
        text(incident, "trigger_summary_data", "description"),
        text(entry, "channel", "details"),
        happened === "trigger" ? null : (text(entry, "channel", "summary") ?? text(entry, "summary")),
        [service, scalar(incident, "urgency"), ...assigned(incident)]
          .filter((each) => each !== null)
          .join(", "),
      ]),
      author: authorOf(happened, incident, entry),
      link: webLink(incident?.html_url, incident?.trigger_details_html_url, entry?.html_url),
      span: edge && id ? { key: eventKey("pagerduty", "incident", id), edge } : null,
    }),
  ];
}

function happenedIn(message: Json): string {
  return text(message, "event") ?? text(message, "type") ?? "";
}

function titleOf(incident: Json | null): string {
  return (
    text(incident, "title") ??
    text(incident, "trigger_summary_data", "subject") ??
    text(incident, "trigger_summary_data", "description") ??
    text(incident, "summary") ??
    scalar(incident, "incident_key") ??
    scalar(incident, "incident_number") ??
    ""
  );
}

/** Who has it now. Version 1 keeps the person under `object`, version 2 under `assignee`. */
function assigned(incident: Json | null): readonly (string | null)[] {
  const given = [...objects(incident, "assignments"), ...objects(incident, "assigned_to")].slice(0, 10);
  const people = given.map((each) => pagerdutyPerson(object(each, "assignee") ?? object(each, "object")));
  return people.length > 0 ? people : [pagerdutyPerson(member(incident, "assigned_to_user"))];
}

/** Who did it; triggering and resolving is most often done by machines, which have no name here. */
function authorOf(happened: string, incident: Json | null, entry: Json | null): string | null {
  if (entry) return pagerdutyPerson(object(entry, "agent"));
  if (happened === "trigger") return null;
  const resolver = happened === "resolve" ? object(incident, "resolved_by_user") : null;
  return pagerdutyPerson(resolver ?? object(incident, "last_status_change_by"));
}
