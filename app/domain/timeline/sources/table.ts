import { alertmanager } from "./alertmanager.ts";
import { awsCloudtrail } from "./aws-cloudtrail.ts";
import { awsCloudwatchSns } from "./aws-cloudwatch-sns.ts";
import { awsConfig } from "./aws-config.ts";
import { awsEvents } from "./aws-events.ts";
import { cloudevents } from "./cloudevents.ts";
import { datadog } from "./datadog.ts";
import { github } from "./github.ts";
import { grafana } from "./grafana.ts";
import { graylog } from "./graylog.ts";
import { k8sEvents } from "./k8s-events.ts";
import { newrelic } from "./newrelic.ts";
import { opsgenie } from "./opsgenie.ts";
import { pagerduty } from "./pagerduty.ts";
import { pingdom } from "./pingdom.ts";
import { slack } from "./slack.ts";
import type { Json, Source, SourceContext, SourceReading } from "./source.ts";
import { stackdriver } from "./stackdriver.ts";
import { statuspage } from "./statuspage.ts";

/** Systems that tell of changes. */
const CHANGES: readonly Source[] = [github, awsConfig, awsCloudtrail, k8sEvents];

/** Systems that tell of alerts, and of what people did about them. */
const ALERTS: readonly Source[] = [
  awsCloudwatchSns,
  pagerduty,
  opsgenie,
  grafana,
  alertmanager,
  stackdriver,
  statuspage,
  graylog,
  newrelic,
  pingdom,
  datadog,
];

/** Systems that speak for themselves; none recognises what another one means. */
const SYSTEMS: readonly Source[] = [...CHANGES, ...ALERTS, slack];

/** Every source; the first that recognises a value reads it. Envelopes come last: they ask the systems what is inside. */
export const SOURCES: readonly Source[] = [...SYSTEMS, cloudevents(SYSTEMS), awsEvents(SYSTEMS)];

export type RecognisedReading = { readonly source: string; readonly reading: SourceReading };

/** Reads one value with the source that knows its shape; null when none does. */
export function readWithSources(value: Json, context: SourceContext): RecognisedReading | null {
  const source = SOURCES.find((each) => each.recognises(value));
  return source ? { source: source.name, reading: source.read(value, context) } : null;
}
