import { awsCloudtrail } from "./aws-cloudtrail.ts";
import { awsConfig } from "./aws-config.ts";
import { cloudevents } from "./cloudevents.ts";
import { github } from "./github.ts";
import { k8sEvents } from "./k8s-events.ts";
import type { Json, Source, SourceContext, SourceReading } from "./source.ts";

/** Systems that speak for themselves, the more particular shapes first. */
const SYSTEMS: readonly Source[] = [github, awsConfig, awsCloudtrail, k8sEvents];

/** Every source; the first that recognises a value reads it. Envelopes come last: they ask the systems what is inside. */
export const SOURCES: readonly Source[] = [...SYSTEMS, cloudevents(SYSTEMS)];

export type RecognisedReading = { readonly source: string; readonly reading: SourceReading };

/** Reads one value with the source that knows its shape; null when none does. */
export function readWithSources(value: Json, context: SourceContext): RecognisedReading | null {
  const source = SOURCES.find((each) => each.recognises(value));
  return source ? { source: source.name, reading: source.read(value, context) } : null;
}
