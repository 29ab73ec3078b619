import { headed, written } from "./alert-edges.ts";
import { eventKey, fingerprint } from "./event-key.ts";
import { firstWhen } from "./instant.ts";
import { firstScalar, object, objects, scalar, text } from "./members.ts";
import type { Json, Source, SourceEvent } from "./source.ts";
import { incidentEvents, isIncident } from "./statuspage/incident.ts";
import { toldEvent } from "./told-event.ts";

/** Atlassian Statuspage and its like: `incidents.json` and other lists of its API, and the webhooks of subscribers. */
export const statuspage: Source = {
  name: "statuspage",

  recognises: (value) => incidentsOf(value).length > 0 || isComponentUpdate(value) || isEmptyPage(value),

  read: (value, { zone }) => {
    const events = incidentsOf(value).flatMap((incident) => incidentEvents(incident, zone));
    if (isComponentUpdate(value)) events.push(componentEvent(value, zone));
    return events.length > 0 ? events : { why: "a status page without an incident" };
  },
};

function incidentsOf(value: Json): readonly Json[] {
  const listed = [...objects(value, "incidents"), ...objects(value, "scheduled_maintenances")];
  return [value, object(value, "incident"), object(value, "scheduled_maintenance"), ...listed]
    .filter((each) => each !== null)
    .filter(isIncident);
}

function isComponentUpdate(value: Json): boolean {
  const update = object(value, "component_update");
  return update !== null && ("new_status" in update || "old_status" in update);
}

/** `status.json`, `components.json`, `incidents.json` of a page where nothing ever happened. */
function isEmptyPage(value: Json): boolean {
  const listed = ["incidents", "scheduled_maintenances", "components", "status"].some(
    (each) => each in value,
  );
  return listed && text(value, "page", "id") !== null && text(value, "page", "url") !== null;
}

/** A component that works again is a recovery; otherwise the public is told. */
function componentEvent(value: Json, zone: string): SourceEvent {
  const update = object(value, "component_update");
  const component = object(value, "component");
  const status = text(update, "new_status") ?? text(component, "status") ?? "";
  const when = firstWhen(
    [update?.created_at, component?.updated_at, object(value, "meta")?.generated_at],
    zone,
  );
  const name = text(component, "name") ?? firstScalar(update, "component_id") ?? "";
  const id =
    scalar(update, "id") ?? fingerprint(firstScalar(update, "component_id"), name, status, written(when));
  return toldEvent({
    key: eventKey("statuspage", id),
    when,
    kind: status === "operational" ? "recovery" : status === "under_maintenance" ? "change" : "communication",
    text: headed(status.replaceAll("_", " "), name, [
      text(component, "description"),
      [text(update, "old_status"), status].filter((each) => each !== null).join(" → "),
    ]),
  });
}
