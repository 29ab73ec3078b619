import type { Json, Source, SourceContext, SourceReading } from "./source.ts";

/** Every source, the more particular shapes first: the first that recognises a value reads it. */
export const SOURCES: readonly Source[] = [];

export type RecognisedReading = { readonly source: string; readonly reading: SourceReading };

/** Reads one value with the source that knows its shape; null when none does. */
export function readWithSources(value: Json, context: SourceContext): RecognisedReading | null {
  const source = SOURCES.find((each) => each.recognises(value));
  return source ? { source: source.name, reading: source.read(value, context) } : null;
}
