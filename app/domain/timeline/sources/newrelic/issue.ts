import { alertEvents, headed, written } from "../alert-edges.ts";
import { eventKey, fingerprint } from "../event-key.ts";
import { firstWhen, readWhen } from "../instant.ts";
import { firstScalar, text, texts } from "../members.ts";
import { personName } from "../person-name.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";

const STATES = /^(?:created|activated|active|open|acknowledged|deactivated|closed|resolved)$/i;

/** True for an issue as workflows send it: by its address, or as bare as a template can make it. */
export function isIssue(value: Json): boolean {
  const named = ["issueUrl", "issuePageUrl", "issueId"].some((each) => each in value);
  const told = ["state", "title", "issueTitle", "createdAt", "alertPolicyNames", "trigger"];
  if (named) return told.some((each) => each in value);
  return (
    "id" in value && "createdAt" in value && STATES.test(text(value, "state") ?? "") && !("content" in value)
  );
}

/** A closed issue tells its begin as well; acknowledging it is told by itself. */
export function issueEvents(value: Json): readonly SourceEvent[] {
  const state = text(value, "state") ?? "";
  const title =
    text(value, "title") ?? text(value, "issueTitle") ?? texts(3, value, "alertConditionNames").join(", ");
  const id = firstScalar(value, "id", "issueId", "issueUrl", "issuePageUrl") ?? fingerprint(title);
  const link = webLink(value.issueUrl, value.issuePageUrl);
  const details = [
    text(value, "details") ?? text(value, "condition_name"),
    [
      text(value, "priority"),
      ...texts(10, value, "impactedEntities"),
      ...texts(10, value, "alertPolicyNames"),
      ...texts(10, value, "alertConditionNames"),
    ]
      .filter((each) => each !== null)
      .join(", "),
  ];
  const named = title || text(value, "condition_name") || `issue ${id}`;
  if (/^ack/i.test(state) || /ACKNOWLEDGED/i.test(text(value, "trigger") ?? "")) {
    const when = firstWhen([value.acknowledgedAt, value.updatedAt, value.createdAt]);
    return [
      toldEvent({
        key: eventKey("newrelic", id, "acknowledged", written(when)),
        when,
        kind: "communication",
        text: headed("acknowledged", named, details),
        author: personName(value.owner),
        link,
      }),
    ];
  }
  const closed = /^(?:closed|deactivated|resolved)$/i.test(state);
  return alertEvents({
    source: "newrelic",
    id,
    began: readWhen(value.createdAt),
    ended: closed ? firstWhen([value.closedAt, value.updatedAt]) : null,
    words: [closed ? "created" : state.toLowerCase() || "issue", state.toLowerCase()],
    title: named,
    details,
    link,
  });
}
