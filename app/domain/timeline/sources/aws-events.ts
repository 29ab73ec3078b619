import type { EventKind } from "../event.ts";
import { guessKind } from "../guess-kind.ts";
import { jsonWithin } from "./aws/handed-on.ts";
import { eventKey } from "./event-key.ts";
import { firstWhen, type When } from "./instant.ts";
import { firstScalar, list, object, scalar, text } from "./members.ts";
import { lines } from "./plain-text.ts";
import { snsEnvelope } from "./sns-envelope.ts";
import type { Json, Source, SourceContext, SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";
import { webLink } from "./web-link.ts";

/**
 * What services of AWS tell over SNS or EventBridge that none of `known` reads: RDS, Auto Scaling, Health, Backup.
 * They agree on little, so that the members most of them have are told.
 */
export function awsEvents(known: readonly Source[]): Source {
  return {
    name: "aws-events",
    recognises: (value) => noticeOf(value) !== null && !known.some((source) => source.recognises(value)),
    read(value, context) {
      const notice = noticeOf(value);
      if (notice === null) return { why: "no notice of AWS" };
      const inside = known.find((source) => source.recognises(notice.told));
      return inside?.read(notice.told, context) ?? [noticeEvent(notice, context)];
    },
  };
}

type Notice = {
  readonly id: string;
  /** What it is about: the mail's subject, or EventBridge's name for it. */
  readonly title: string;
  readonly told: Json;
  readonly sent: When;
  readonly where: readonly (string | null)[];
};

function noticeOf(value: Json): Notice | null {
  const sns = snsEnvelope(value);
  const message = sns?.message ?? (sns === null ? value : jsonWithin(sns.messageText));
  if (sns !== null && sns.type !== "Notification") return null;
  const bridged = message === null ? null : bridgedNotice(message);
  if (bridged !== null || sns === null || message === null) return bridged;
  const sent = firstWhen([sns.timestamp]);
  return { id: sns.messageId, title: sns.subject ?? "Amazon SNS", told: message, sent, where: [] };
}

function bridgedNotice(value: Json): Notice | null {
  const [title, id, source] = ["detail-type", "id", "source"].map((name) => text(value, name));
  const told = object(value, "detail");
  if (!title || !id || !source || told === null || list(value, "resources") === null) return null;
  const where = [text(value, "region"), scalar(value, "account")];
  return { id, title, told, sent: firstWhen([value.time]), where };
}

const TIMES = ["Event Time", "Time", "eventTime", "startTime", "StartTime", "timestamp", "Date"];
const WORDS = [
  "Event Message",
  "Message",
  "message",
  "Description",
  "description",
  "StatusMessage",
  "summary",
];
const STATES = ["Event", "eventTypeCode", "event", "state", "status", "StatusCode", "Cause", "reason"];
const ABOUT = [
  "Source ID",
  "SourceIdentifier",
  "AutoScalingGroupName",
  "service",
  "instance-id",
  "EC2InstanceId",
  "name",
];

function noticeEvent({ id, title, told, sent, where }: Notice, { kindWords }: SourceContext): SourceEvent {
  const own = firstWhen(TIMES.map((name) => told[name]));
  const described = object(list(told, "eventDescription")?.[0]);
  const said = firstScalar(told, ...WORDS) ?? text(described, "latestDescription");
  const about = [...new Set([firstScalar(told, ...ABOUT), ...where])].filter((each) => each !== null);
  const words = lines(title, said, firstScalar(told, ...STATES), about.join(", "));
  return toldEvent({
    key: eventKey("aws-events", id),
    when: own.at === null ? sent : own,
    kind: kindOf(words, kindWords),
    text: words,
    link: webLink(firstScalar(told, "Identifier Link", "url", "link")),
  });
}

function kindOf(words: string, kindWords: SourceContext["kindWords"]): EventKind {
  return guessKind(words, kindWords ?? []) ?? "change";
}
