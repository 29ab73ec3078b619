import { object, objects } from "./members.ts";
import { isMessage, messageEvents } from "./pagerduty/message.ts";
import { isLogEntry, isRestIncident, logEntryEvents, restIncidentEvents } from "./pagerduty/rest.ts";
import { isWebhookEvent, webhookEvents } from "./pagerduty/webhook.ts";
import type { Json, PassedOver, Source, SourceEvent } from "./source.ts";

/**
 * PagerDuty: webhooks of version 3 (`event`), 2 and 1 (`messages`), and the log entries and incidents its API lists.
 * Acknowledging, notes, escalations and all else people tell each other are communication.
 */
export const pagerduty: Source = {
  name: "pagerduty",
  recognises: (value) => readers(value).length > 0,
  read: (value) => {
    const readings = readers(value).map((read) => read());
    const events = readings.flatMap((reading) => ("why" in reading ? [] : reading));
    return events.length > 0
      ? events
      : (readings.find(isPassedOver) ?? { why: "a PagerDuty message that tells nothing" });
  },
};

type Reading = readonly SourceEvent[] | PassedOver;

/** What there is to read in a value, one reader for each message, event, log entry or incident of it. */
function readers(value: Json): readonly (() => Reading)[] {
  const event = object(value, "event") ?? value;
  if (isWebhookEvent(event)) return [() => webhookEvents(event)];
  const messages = Array.isArray(value.messages) ? objects(value, "messages") : [value];
  const sent = messages.filter(isMessage);
  if (sent.length > 0) return sent.map((message) => () => messageEvents(message));
  const entries = [value, object(value, "log_entry"), ...objects(value, "log_entries")]
    .filter(isSome)
    .filter(isLogEntry);
  const incidents = [value, object(value, "incident"), ...objects(value, "incidents")]
    .filter(isSome)
    .filter(isRestIncident);
  return [
    ...entries.map((entry) => () => logEntryEvents(entry)),
    ...incidents.map((incident) => () => restIncidentEvents(incident)),
  ];
}

function isSome(value: Json | null): value is Json {
  return value !== null;
}

function isPassedOver(reading: Reading): reading is PassedOver {
  return "why" in reading;
}
