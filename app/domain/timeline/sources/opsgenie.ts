import type { EventKind } from "../event.ts";
import { headed, written } from "./alert-edges.ts";
import { eventKey } from "./event-key.ts";
import { firstWhen, NO_TIME, type When } from "./instant.ts";
import { firstScalar, object, scalar, text, texts } from "./members.ts";
import { listedAlertEvents, listedAlerts } from "./opsgenie/listed.ts";
import { personName } from "./person-name.ts";
import type { Json, Source } from "./source.ts";
import { toldEvent } from "./told-event.ts";
import { webLink } from "./web-link.ts";

/**
 * Opsgenie's (and Jira Service Management's) webhooks of alerts and incidents, and the alerts its API lists. Acknowledging, notes, escalations and
 * assignments are communication; actions a team has defined itself are actions.
 */
export const opsgenie: Source = {
  name: "opsgenie",

  recognises: (value) =>
    (text(value, "action") !== null && subjectOf(value) !== null) || listedAlerts(value).length > 0,

  read: (value) => {
    const listed = listedAlerts(value);
    if (listed.length > 0) return listed.flatMap(listedAlertEvents);
    const action = text(value, "action") ?? "";
    const alert = subjectOf(value) ?? {};
    const id = idOf(alert) ?? "";
    const when = whenOf(action, alert);
    const edge = /^(?:incident-?)?(?:create|close)d?$/i.exec(action)?.[0];
    const detail = detailOf(alert);
    const priority = scalar(alert, "priority")?.replace(/^\d$/, "P$&") ?? null;
    return [
      toldEvent({
        key: eventKey("opsgenie", id, action, written(when), ...(detail === null ? [] : [detail])),
        when,
        kind: kindOf(action),
        text: headed(
          action,
          text(alert, "message") ?? scalar(alert, "alias") ?? scalar(alert, "tinyId") ?? id,
          [
            text(alert, "description"),
            detail ?? text(value, "escalationName"),
            [priority, text(alert, "entity"), ...texts(20, alert, "tags")].filter(Boolean).join(", "),
          ],
        ),
        author: personName(alert.fullName, alert.username, alert.user),
        link: webLink(alert.url, alert.alertUrl),
        span: edge ? { key: eventKey("opsgenie", id), edge: /close/i.test(edge) ? "end" : "start" } : null,
      }),
    ];
  },
};

/** GitHub's alerts have an action too, but no id by these names. */
function subjectOf(value: Json): Json | null {
  const subject = object(value, "alert") ?? object(value, "incident");
  return subject && idOf(subject) !== null ? subject : null;
}

function idOf(subject: Json): string | null {
  return firstScalar(subject, "alertId", "incidentId");
}

/** Creating is told by its own time, all else by that of the last change; an escalation tells none. */
function whenOf(action: string, alert: Json): When {
  if (/create/i.test(action)) return firstWhen([alert.createdAt, alert.insertedAt, alert.updatedAt]);
  return "updatedAt" in alert ? firstWhen([alert.updatedAt]) : NO_TIME;
}

/** What the action was about: the note, the team, the new owner where one has a name. */
function detailOf(alert: Json): string | null {
  const owner = personName(alert.owner, alert.recipient);
  const told = [firstScalar(alert, "note", "team", "addedTags", "removedTags", "newPriority"), owner];
  return told.filter((each) => each !== null).join(", ") || null;
}

const KINDS: readonly (readonly [RegExp, EventKind])[] = [
  [/^(?:incident-?)?create|^unack|^reopen/i, "detection"],
  [/^(?:incident-?)?(?:close|resolve)/i, "recovery"],
  [/^(?:incident-?)?updatepriority/i, "decision"],
  [
    /^(?:incident-?)?(?:ack|add|remove|assign|takeownership|escalate|snooze|unsnooze|delete|update|seen|exec)/i,
    "communication",
  ],
];

function kindOf(action: string): EventKind {
  return KINDS.find(([pattern]) => pattern.test(action))?.[1] ?? "action";
}
