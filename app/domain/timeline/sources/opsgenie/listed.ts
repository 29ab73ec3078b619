import { alertEvents } from "../alert-edges.ts";
import { firstWhen, readWhen } from "../instant.ts";
import { object, objects, scalar, text, texts } from "../members.ts";
import type { Json, SourceEvent } from "../source.ts";

/** The alerts in an answer of Opsgenie's API, one or a list: what has a small id beside the long one. */
export function listedAlerts(value: Json): readonly Json[] {
  const told = [object(value, "data"), ...objects(value, "data")].filter((each) => each !== null);
  return told.filter((each) => "tinyId" in each && "message" in each && "createdAt" in each);
}

/** A closed alert's last change is its close. */
export function listedAlertEvents(alert: Json): readonly SourceEvent[] {
  const closed = text(alert, "status")?.toLowerCase() === "closed";
  return alertEvents({
    source: "opsgenie",
    id: scalar(alert, "id") ?? scalar(alert, "tinyId") ?? "",
    began: readWhen(alert.createdAt),
    ended: closed ? firstWhen([alert.closedAt, alert.updatedAt]) : null,
    words: ["open", "closed"],
    title: text(alert, "message") ?? "",
    details: [
      text(alert, "description"),
      [scalar(alert, "priority"), text(alert, "entity"), ...texts(20, alert, "tags")]
        .filter((each) => each !== null)
        .join(", "),
    ],
    link: null,
  });
}
