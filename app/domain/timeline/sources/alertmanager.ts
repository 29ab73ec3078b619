import { isGrafanaGroup } from "./grafana/group.ts";
import { list, objects, text } from "./members.ts";
import { isPrometheusAlert, prometheusAlertEvents } from "./prometheus/alert.ts";
import type { Json, Source } from "./source.ts";
import { webLink } from "./web-link.ts";

/**
 * Prometheus and its Alertmanager: the webhook (version 4, 3 and before), alerts as both APIs list them, and one such
 * alert alone.
 */
export const alertmanager: Source = {
  name: "alertmanager",

  recognises: (value) => {
    if (isGrafanaGroup(value)) return false;
    const alerts = listed(value);
    if (alerts === null) return isPrometheusAlert(value);
    const group = GROUP.filter((each) => each in value);
    return group.length >= 2 || alerts.some(isPrometheusAlert);
  },

  read: (value, { zone }) => {
    const alerts = listed(value);
    const group = {
      status: Array.isArray(value.alerts) ? text(value, "status") : null,
      title: text(value, "commonAnnotations", "summary") ?? text(value, "groupLabels", "alertname"),
      message: text(value, "commonAnnotations", "description"),
      link: webLink(value.externalURL),
      zone,
    };
    return (alerts ?? [value]).flatMap((alert) => prometheusAlertEvents("alertmanager", alert, group));
  },
};

const GROUP = ["groupKey", "groupLabels", "commonLabels", "receiver", "externalURL"];

/** A group's alerts, those in an answer of Alertmanager's first API (`data`) or of Prometheus (`data.alerts`). */
function listed(value: Json): readonly Json[] | null {
  const found = list(value, "alerts") ?? list(value, "data", "alerts") ?? list(value, "data");
  return found === null ? null : objects(found);
}
