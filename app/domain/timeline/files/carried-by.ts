import { list, object, text } from "../sources/members.ts";
import type { Json } from "../sources/source.ts";

/** Longer than anything these carriers take. */
const LONGEST = 1_000_000;

/**
 * What carriers hand on without a word of their own: several messages of SNS in one call of a function, messages of
 * SQS, and what Pub/Sub pushes or `gcloud pubsub subscriptions pull` prints. Null for anything else, and for what they
 * carry that is no JSON.
 */
export function carriedBy(value: Json): readonly Json[] | null {
  const records = list(value, "Records") ?? list(value, "Messages");
  if (records !== null) return fromRecords(records);
  const pushed = object(value, "message");
  const isPubSub = pushed !== null && (text(pushed, "messageId") ?? text(pushed, "message_id")) !== null;
  const data = isPubSub ? decoded(text(pushed, "data")) : null;
  return data === null ? null : [data];
}

function fromRecords(records: readonly unknown[]): readonly Json[] | null {
  if (records.length > 1 && records.every((each) => object(each, "Sns") !== null))
    return records.map((each) => ({ Records: [each] }));
  const bodies = records.map((each) => parsed(text(each, "body") ?? text(each, "Body")));
  return bodies.length > 0 && bodies.every((each) => each !== null) ? bodies : null;
}

function decoded(data: string | null): Json | null {
  if (data === null || data.length > LONGEST) return null;
  try {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    return parsed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function parsed(told: string | null): Json | null {
  if (told === null || told.length > LONGEST || !told.startsWith("{")) return null;
  try {
    return object(JSON.parse(told));
  } catch {
    return null;
  }
}
