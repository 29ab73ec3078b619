import { headed, written } from "./alert-edges.ts";
import { eventKey, fingerprint } from "./event-key.ts";
import { firstWhen } from "./instant.ts";
import { object, objects, pairs, scalar, text } from "./members.ts";
import type { Json, Source, SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";
import { webLink } from "./web-link.ts";

/** Graylog: notifications of events (version 3 and later) and alerts of streams before. It never tells of an end. */
export const graylog: Source = {
  name: "graylog",

  recognises: (value) => isNotification(value) || object(value, "check_result") !== null,

  read: (value) => [isNotification(value) ? notification(value) : streamAlert(value)],
};

function isNotification(value: Json): boolean {
  const defined = ["event_definition_id", "event_definition_title", "event_definition_type"].some(
    (each) => each in value,
  );
  return (
    defined && (object(value, "event") !== null || "backlog" in value || "timestamp_processing" in value)
  );
}

function notification(value: Json): SourceEvent {
  const event = object(value, "event") ?? value;
  const backlog = objects(value, "backlog");
  const when = firstWhen([event.timestamp, event.timestamp_processing, backlog[0]?.timestamp]);
  const title = text(value, "event_definition_title") ?? text(event, "message") ?? "";
  const id = text(event, "id") ?? fingerprint(text(value, "event_definition_id"), title, text(event, "key"));
  return toldEvent({
    key: eventKey("graylog", id, written(when)),
    when,
    kind: "detection",
    text: headed(text(value, "status") ?? "event", title, [
      text(event, "message"),
      text(value, "event_definition_description"),
      pairs(event, "fields")
        .slice(0, 20)
        .map(([name, said]) => `${name}=${said}`)
        .join(", "),
      ...backlog.slice(0, 3).map((message) => text(message, "message")),
    ]),
    link: webLink(value.link, value.event_url),
  });
}

function streamAlert(value: Json): SourceEvent {
  const result = object(value, "check_result");
  const condition = object(result, "triggered_condition");
  const matching = objects(result, "matching_messages");
  const when = firstWhen([result?.triggered_at, matching[0]?.timestamp]);
  const said = text(result, "result_description");
  const stream = text(value, "stream", "title") ?? text(value, "stream", "id") ?? "";
  const id = scalar(condition, "id") ?? fingerprint(said, stream);
  return toldEvent({
    key: eventKey("graylog", text(value, "stream", "id"), id, written(when)),
    when,
    kind: "detection",
    text: headed(text(condition, "type") ?? "alert", stream, [
      said,
      text(condition, "title"),
      ...matching.slice(0, 3).map((message) => text(message, "message")),
    ]),
    link: webLink(value.stream_url),
  });
}
