import { headed, written } from "./alert-edges.ts";
import { eventKey, fingerprint } from "./event-key.ts";
import { readWhen } from "./instant.ts";
import { firstScalar, object, scalar, text } from "./members.ts";
import { isIssue, issueEvents } from "./newrelic/issue.ts";
import { personName } from "./person-name.ts";
import type { Json, Source, SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";
import { webLink } from "./web-link.ts";

/**
 * New Relic: incidents of the older alerts (`current_state`), issues of workflows (`issueUrl`), and what its first
 * alerts sent of an application: an alert, a deployment.
 */
export const newrelic: Source = {
  name: "newrelic",
  recognises: (value) => isIncident(value) || isIssue(value) || applicationOf(value) !== null,
  read: (value) => {
    if (isIncident(value)) return [incidentEvent(value)];
    if (isIssue(value)) return issueEvents(value);
    return [applicationEvent(applicationOf(value) ?? value)];
  },
};

/** By the state, or in a template that leaves it out by what else only New Relic's incidents have. */
function isIncident(value: Json): boolean {
  if ("check_id" in value || "started_at" in value) return false;
  if (text(value, "current_state") === null) {
    return (
      "incident_id" in value && "condition_name" in value && ("incident_url" in value || "timestamp" in value)
    );
  }
  return ["timestamp", "incident_id", "condition_name", "policy_name"].some((each) => each in value);
}

/** An incident changing state. `duration` tells how long it has been, yet not when its begin was sent: one event each. */
function incidentEvent(value: Json): SourceEvent {
  const state = text(value, "current_state") ?? "";
  const when = readWhen(value.timestamp);
  const id = firstScalar(value, "incident_id");
  const over = /^(?:closed|resolved)$/i.test(state);
  const acknowledged = /^ack/i.test(state);
  const name = text(value, "condition_name") ?? text(value, "policy_name") ?? `incident ${id ?? ""}`.trim();
  const details = text(value, "details");
  return toldEvent({
    key: eventKey(
      "newrelic",
      scalar(value, "account_id"),
      id ?? fingerprint(name, details),
      state,
      written(when),
    ),
    when,
    kind: over ? "recovery" : acknowledged ? "communication" : "detection",
    text: headed(state || "incident", name, [
      details,
      [text(value, "policy_name"), text(value, "severity")].filter((each) => each !== null).join(", "),
      ...targets(value),
    ]),
    author: acknowledged ? personName(value.owner) : null,
    link: webLink(value.incident_url, value.violation_callback_url),
    span:
      id === null || acknowledged
        ? null
        : { key: eventKey("newrelic", scalar(value, "account_id"), id), edge: over ? "end" : "start" },
  });
}

function targets(value: Json): readonly (string | null)[] {
  return Array.isArray(value.targets) ? value.targets.slice(0, 10).map((target) => text(target, "name")) : [];
}

/** The first alerts' form: the object itself, or what was sent in the form's field. */
function applicationOf(value: Json): Json | null {
  const told = object(value, "alert") ?? object(value, "deployment") ?? value;
  const named = "application_name" in told && "created_at" in told;
  return named &&
    ["alert_url", "deployment_url", "short_description", "long_description"].some((each) => each in told)
    ? told
    : null;
}

function applicationEvent(told: Json): SourceEvent {
  const when = readWhen(told.created_at);
  const application = text(told, "application_name") ?? "";
  const deployed = "deployment_url" in told || "revision" in told;
  const message = text(told, "short_description") ?? text(told, "description") ?? text(told, "message") ?? "";
  const over = /\b(?:closed|ended|recovered)\b/i.test(message);
  const words = deployed ? "deployment" : (text(told, "severity") ?? "alert");
  return toldEvent({
    key: eventKey(
      "newrelic",
      application,
      words,
      written(when),
      fingerprint(message, text(told, "alert_url")),
    ),
    when,
    kind: deployed ? "change" : over ? "recovery" : "detection",
    text: headed(words, message.includes(application) ? message : `${application}: ${message}`, [
      text(told, "long_description") ?? text(told, "message"),
      [scalar(told, "revision"), text(told, "changelog")].filter((each) => each !== null).join(" "),
    ]),
    author: personName(told.deployed_by, told.user),
    link: webLink(told.alert_url, told.deployment_url),
  });
}
