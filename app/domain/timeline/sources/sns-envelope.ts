import { member, object, text } from "./members.ts";
import type { Json } from "./source.ts";

/** What Amazon SNS wraps around the messages of others. */
export type SnsEnvelope = {
  /** `Notification`, `SubscriptionConfirmation` or `UnsubscribeConfirmation`. */
  readonly type: string;
  readonly messageId: string;
  readonly subject: string | null;
  readonly timestamp: unknown;
  /** The message where it is a JSON object; its addresses are never fetched. */
  readonly message: Json | null;
  readonly messageText: string;
};

const TYPES = ["Notification", "SubscriptionConfirmation", "UnsubscribeConfirmation"];

/** JSON of 1 MB and more comes in files of its own; SNS sends at most 256 KB. */
const LONGEST_MESSAGE = 1_000_000;

/** The envelope of a value, also of one that Lambda or SQS handed on with `Records[].Sns`; null for anything else. */
export function snsEnvelope(value: Json): SnsEnvelope | null {
  const sent = object(value, "Records", 0, "Sns") ?? value;
  const [type, messageId, topic] = ["Type", "MessageId", "TopicArn"].map((name) => text(sent, name));
  const message = member(sent, "Message");
  if (!type || !TYPES.includes(type) || !messageId || !topic) return null;
  if (typeof message !== "string" && object(message) === null) return null;
  return {
    type,
    messageId,
    subject: text(sent, "Subject"),
    timestamp: member(sent, "Timestamp"),
    message: typeof message === "string" ? parsed(message) : object(message),
    messageText: typeof message === "string" ? message : "",
  };
}

function parsed(message: string): Json | null {
  if (message.length > LONGEST_MESSAGE || !message.trimStart().startsWith("{")) return null;
  try {
    return object(JSON.parse(message));
  } catch {
    return null;
  }
}
