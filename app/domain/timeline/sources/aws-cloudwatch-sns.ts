import { headed, written } from "./alert-edges.ts";
import { type Alarm, alarmHistory, alarmOf } from "./aws/alarm.ts";
import { eventKey } from "./event-key.ts";
import { readWhen } from "./instant.ts";
import { aheadBy } from "./skew.ts";
import { snsEnvelope } from "./sns-envelope.ts";
import type { Source, SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";

/**
 * CloudWatch alarms: over SNS, raw as an alarm's action is called with, as EventBridge sends them and as
 * an alarm's history lists them; of SNS also
 * messages that are no JSON, and confirmations, which tell nothing and whose addresses are never called.
 *
 * A change of state knows its own edge only, so that all of an alarm's changes share one span: its edges belong
 * together in time's order.
 */
export const awsCloudwatchSns: Source = {
  name: "aws-cloudwatch-sns",

  recognises: (value) => {
    const envelope = snsEnvelope(value);
    if (envelope === null) return alarmOf(value) !== null || alarmHistory(value).length > 0;
    if (envelope.message === null) return !OTHERS.test(envelope.messageText);
    return alarmOf(envelope.message) !== null;
  },

  read: (value) => {
    const envelope = snsEnvelope(value);
    if (envelope === null) {
      const alarms = [alarmOf(value), ...alarmHistory(value)];
      return alarms.flatMap((alarm) => alarmEvents(alarm, null));
    }
    if (envelope.type !== "Notification") {
      return { why: `${envelope.type} of Amazon SNS: nothing happened, and its address was not called` };
    }
    if (envelope.message !== null) return alarmEvents(alarmOf(envelope.message), envelope.timestamp);
    return [
      toldEvent({
        key: eventKey("aws-cloudwatch-sns", envelope.messageId),
        when: readWhen(envelope.timestamp),
        kind: "detection",
        text: headed("SNS", envelope.subject ?? "", [envelope.messageText]),
      }),
    ];
  },
};

/** What AWS Config writes for people to read, with the JSON below. */
const OTHERS = /configurationItem/;

function alarmEvents(alarm: Alarm | null, sent: unknown): readonly SourceEvent[] {
  if (alarm === null) return [];
  const { identity, name, state, when, details, link } = alarm;
  const edge = state === "ALARM" ? "start" : state === "OK" ? "end" : null;
  return [
    toldEvent({
      key: eventKey("aws-cloudwatch-sns", identity, state, written(when)),
      when,
      kind: edge === "end" ? "recovery" : "detection",
      text: headed(state, name, details),
      link,
      span: edge && { key: eventKey("aws-cloudwatch-sns", identity), edge },
      skewSeconds: aheadBy(when, readWhen(sent)),
    }),
  ];
}
