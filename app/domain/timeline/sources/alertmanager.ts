import { isGrafanaGroup } from "./grafana/group.ts";
import { list, object, objects, text } from "./members.ts";
import { isPrometheusAlert, prometheusAlertEvents } from "./prometheus/alert.ts";
import type { Source } from "./source.ts";
import { webLink } from "./web-link.ts";

/** Prometheus Alertmanager: its webhook (version 4, 3 and before), and one alert as `GET /api/v2/alerts` lists them. */
export const alertmanager: Source = {
  name: "alertmanager",

  recognises: (value) => {
    if (isGrafanaGroup(value)) return false;
    if (list(value, "alerts") === null) return isPrometheusAlert(value);
    const group = ["groupKey", "groupLabels", "commonLabels", "receiver", "externalURL"].filter(
      (each) => each in value,
    );
    return group.length >= 2 || objects(value, "alerts").some(isPrometheusAlert);
  },

  read: (value, { zone }) => {
    const alerts = list(value, "alerts") === null ? [value] : objects(value, "alerts");
    const group = {
      status: list(value, "alerts") === null ? null : text(value, "status"),
      title: text(value, "commonAnnotations", "summary") ?? text(value, "groupLabels", "alertname"),
      message: text(value, "commonAnnotations", "description"),
      link: webLink(object(value) && value.externalURL),
      zone,
    };
    return alerts.flatMap((alert) => prometheusAlertEvents("alertmanager", alert, group));
  },
};
