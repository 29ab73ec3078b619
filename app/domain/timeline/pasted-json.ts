import { readJson } from "./files/read-json.ts";
import type { FoundEvent } from "./timeline-files.ts";

/**
 * Events out of pasted JSON: the body of an alert, a webhook, messages of a chat. Null when it is no JSON, or none that
 * tells of anything: it is read as lines then.
 */
export async function pastedJson(text: string, zone: string): Promise<readonly FoundEvent[] | null> {
  if (!/^\s*[[{]/.test(text)) return null;
  const events: FoundEvent[] = [];
  for await (const reading of readJson(bytesOf(text), { zone })) events.push(...reading.events);
  return events.length > 0 ? events : null;
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}
