import { apiEvent, isApiEvent } from "./datadog/api-event.ts";
import { isMonitorMessage, monitorEvent } from "./datadog/monitor.ts";
import { object, objects } from "./members.ts";
import type { Json, Source, SourceEvent } from "./source.ts";

/** Datadog: monitors' webhooks, whose members everybody names as they like, and events as both versions of the API list them. */
export const datadog: Source = {
  name: "datadog",
  recognises: (value) => apiEvents(value).length > 0 || isMonitorMessage(value),
  read: (value): readonly SourceEvent[] => {
    const events = apiEvents(value);
    return events.length > 0 ? events.map(apiEvent) : [monitorEvent(value)];
  },
};

function apiEvents(value: Json): readonly Json[] {
  const told = [
    value,
    object(value, "event"),
    object(value, "data"),
    ...objects(value, "events"),
    ...objects(value, "data"),
  ];
  return told.filter((each) => each !== null).filter(isApiEvent);
}
