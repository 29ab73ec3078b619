import { alertEvents, written } from "../alert-edges.ts";
import { fingerprint } from "../event-key.ts";
import { firstWhen, readWhen, type When } from "../instant.ts";
import { pairs, text } from "../members.ts";
import type { Json, SourceEvent } from "../source.ts";
import { webLink } from "../web-link.ts";
import { withoutMarkup } from "../without-markup.ts";

/** What a group says for all its alerts, where an alert itself says nothing. */
export type AlertGroup = {
  readonly status: string | null;
  readonly title: string | null;
  readonly message: string | null;
  readonly link: string | null;
  readonly zone: string;
};

/** One alert as Prometheus shapes it, which Alertmanager and Grafana send alike. */
export function prometheusAlertEvents(
  source: string,
  alert: Json,
  group: AlertGroup,
): readonly SourceEvent[] {
  const labels = pairs(alert, "labels");
  const label = (name: string) => labels.find(([each]) => each === name)?.[1] ?? null;
  const annotation = (name: string) => {
    const told = text(alert, "annotations", name);
    return told && withoutMarkup(told);
  };
  const name = label("alertname");
  const summary = annotation("summary") ?? annotation("message") ?? annotation("title");
  const title = name && summary && !summary.includes(name) ? `${name}: ${summary}` : (summary ?? name);
  const began = firstWhen([alert.startsAt, alert.activeAt], group.zone);
  const said = labels.filter(([each]) => each !== "alertname" && !each.startsWith("_"));
  return alertEvents({
    source,
    id: text(alert, "fingerprint") ?? fingerprint(labels),
    began,
    ended: endOf(alert, group),
    words: ["firing", "resolved"],
    title: title ?? group.title ?? "",
    details: [
      annotation("description"),
      title === null ? group.message : null,
      said.map(([each, value]) => `${each}=${value}`).join(", "),
    ],
    link: webLink(alert.generatorURL, alert.panelURL, alert.dashboardURL, group.link),
  });
}

/** `endsAt` of a firing alert is when it will be given up, not when it ended: the status decides, where there is one. */
function endOf(alert: Json, group: AlertGroup): When | null {
  const lasting = text(alert, "status", "state") ?? text(alert, "state");
  const status = text(alert, "status") ?? (lasting === null ? group.status : "firing");
  const ends = readWhen(alert.endsAt, group.zone);
  if (status === null) return written(ends) === null ? null : ends;
  return status.toLowerCase() === "resolved" ? ends : null;
}

/** True for what a Prometheus alert consists of. */
export function isPrometheusAlert(alert: Json): boolean {
  const timed = ["startsAt", "endsAt", "activeAt"].some((each) => each in alert);
  return (
    (typeof alert.labels === "object" && alert.labels !== null && timed) || (timed && "fingerprint" in alert)
  );
}
