import { alertEvents } from "./alert-edges.ts";
import { fingerprint } from "./event-key.ts";
import { readWhen } from "./instant.ts";
import { firstScalar, object, scalar, text } from "./members.ts";
import { lines } from "./plain-text.ts";
import type { Json, Source } from "./source.ts";
import { webLink } from "./web-link.ts";

/** Google Cloud Monitoring, once Stackdriver: an alert's incident, opened or closed. */
export const stackdriver: Source = {
  name: "stackdriver",

  recognises: (value) => incidentOf(value) !== null,

  read: (value) => {
    const incident = incidentOf(value) ?? {};
    const closed = text(incident, "state")?.toLowerCase() === "closed";
    const summary = text(incident, "summary");
    const policy = text(incident, "policy_name") ?? text(incident, "condition_name");
    const events = alertEvents({
      source: "stackdriver",
      id:
        firstScalar(incident, "incident_id") ?? fingerprint(policy, text(incident, "resource_name"), summary),
      began: readWhen(incident.started_at),
      ended: closed ? readWhen(incident.ended_at) : null,
      words: ["open", "closed"],
      title: policy ?? summary ?? "",
      details: [
        closed ? null : summary,
        text(incident, "condition_name"),
        [
          firstScalar(incident, "resource_display_name", "resource_name", "resource_id"),
          scalar(incident, "severity"),
        ]
          .filter((each) => each !== null)
          .join(", "),
      ],
      link: webLink(incident.url),
    });
    // Closed, the summary tells of the end only.
    return events.map((event) =>
      event.kind === "recovery" ? { ...event, text: lines(event.text, summary) } : event,
    );
  },
};

/** The incident, by what it has and incidents of status pages, PagerDuty and others do not. */
function incidentOf(value: Json): Json | null {
  const incident = object(value, "incident") ?? value;
  const named = ["policy_name", "condition_name", "resource_name", "scoping_project_id"].some(
    (each) => each in incident,
  );
  return named && "incident_id" in incident && "started_at" in incident ? incident : null;
}
