import { headed } from "./alert-edges.ts";
import { eventKey, fingerprint } from "./event-key.ts";
import { annotationEvents, isAnnotation } from "./grafana/annotation.ts";
import { isGrafanaGroup } from "./grafana/group.ts";
import { NO_TIME } from "./instant.ts";
import { firstScalar, objects, scalar, text } from "./members.ts";
import { prometheusAlertEvents } from "./prometheus/alert.ts";
import type { Json, Source, SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";
import { webLink } from "./web-link.ts";
import { withoutMarkup } from "./without-markup.ts";

/** Grafana: unified alerting (version 8 and later), the older alerts of dashboards, which tell no time, and annotations. */
export const grafana: Source = {
  name: "grafana",

  recognises: (value) => isGrafanaGroup(value) || isDashboardAlert(value) || isAnnotation(value),

  read: (value, { zone }) => {
    if (isAnnotation(value)) return annotationEvents(value);
    if (isDashboardAlert(value)) return [dashboardAlert(value)];
    const alerts = Array.isArray(value.alerts) ? objects(value, "alerts") : [value];
    const group = {
      status: Array.isArray(value.alerts) ? text(value, "status") : null,
      title: text(value, "commonAnnotations", "summary") ?? text(value, "title"),
      message: withoutMarkup(text(value, "message") ?? ""),
      link: webLink(value.externalURL),
      zone,
    };
    return alerts.flatMap((alert) => prometheusAlertEvents("grafana", alert, group));
  },
};

function isDashboardAlert(value: Json): boolean {
  if (Array.isArray(value.alerts) || text(value, "state") === null) return false;
  return ("ruleName" in value || "ruleUrl" in value) && ("ruleId" in value || "evalMatches" in value);
}

/**
 * The older alert. It has neither a time nor an id of the one firing: what was measured, beside rule and state, tells
 * one from the next.
 */
function dashboardAlert(value: Json): SourceEvent {
  const state = text(value, "state") ?? "";
  const over = ["ok", "resolved", "normal"].includes(state.toLowerCase());
  const rule = fingerprint(firstScalar(value, "ruleId"), text(value, "ruleUrl"), text(value, "ruleName"));
  const measured = objects(value, "evalMatches")
    .slice(0, 20)
    .map((match) => [text(match, "metric") ?? "", scalar(match, "value") ?? ""] as const);
  const said = withoutMarkup(text(value, "message") ?? "");
  return toldEvent({
    key: eventKey("grafana", rule, state, fingerprint(text(value, "title"), said, measured)),
    when: NO_TIME,
    kind: over ? "recovery" : state === "paused" ? "communication" : "detection",
    text: headed(state, text(value, "title") ?? text(value, "ruleName") ?? "", [
      text(value, "ruleName"),
      said,
      measured.map(([metric, figure]) => `${metric}=${figure}`).join(", "),
    ]),
    link: webLink(value.ruleUrl),
    span: state === "paused" ? null : { key: eventKey("grafana", rule), edge: over ? "end" : "start" },
  });
}
