import { object, objects, text } from "../members.ts";
import type { Json } from "../source.ts";

/** What only Grafana's alerts carry. */
const OWN = ["silenceURL", "dashboardURL", "panelURL", "valueString", "values", "imageURL"];

/** True for a group of alerts from Grafana's unified alerting, which is Alertmanager's group and a few members more. */
export function isGrafanaGroup(value: Json): boolean {
  if (!Array.isArray(value.alerts)) return OWN.some((each) => each in value) && isAlert(value);
  const alerts = objects(value, "alerts");
  if (alerts.some((alert) => OWN.some((each) => each in alert))) return true;
  const grouped = ["receiver", "status", "groupKey", "commonLabels"].some((each) => each in value);
  return grouped && ("orgId" in value || (text(value, "version") === "1" && text(value, "state") !== null));
}

function isAlert(value: Json): boolean {
  return object(value, "labels") !== null && "startsAt" in value;
}
