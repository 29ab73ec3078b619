import { readWhen, type When } from "../instant.ts";
import { object, text } from "../members.ts";
import { snsEnvelope } from "../sns-envelope.ts";
import type { Json } from "../source.ts";

/** What an AWS service says, out of the envelopes in which SNS and EventBridge hand it on. */
export type HandedOn = {
  readonly value: Json;
  /** EventBridge's name for it, such as `AWS API Call via CloudTrail`. */
  readonly detailType: string | null;
  readonly subject: string | null;
  /** When the outermost envelope was closed, by its clock. */
  readonly sent: When | null;
  readonly id: string | null;
};

export function handedOn(value: Json): HandedOn {
  const sns = snsEnvelope(value);
  const message = sns === null ? value : (sns.message ?? jsonWithin(sns.messageText) ?? value);
  const detail = text(message, "detail-type") === null ? null : object(message, "detail");
  return {
    value: detail ?? message,
    detailType: detail === null ? null : text(message, "detail-type"),
    subject: sns?.subject ?? null,
    sent: sns !== null ? readWhen(sns.timestamp) : detail !== null ? readWhen(message.time) : null,
    id: sns?.messageId ?? (detail === null ? null : text(message, "id")),
  };
}

const LONGEST = 1_000_000;

/** A JSON object in a text, maybe with words before it, as AWS Config mails it. */
export function jsonWithin(told: string): Json | null {
  if (told.length > LONGEST) return null;
  const from = told.search(/(?:^|\n)\s*\{/);
  const to = told.lastIndexOf("}");
  if (from < 0 || to < from) return null;
  try {
    return object(JSON.parse(told.slice(from, to + 1)));
  } catch {
    return null;
  }
}
