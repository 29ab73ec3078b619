import { firstWhen, type When } from "../instant.ts";
import { object, objects, scalar, text } from "../members.ts";
import type { Json } from "../source.ts";

/** A CloudWatch alarm that changed state, from whichever of the forms AWS sends it in. */
export type Alarm = {
  /** Tells it from alarms of the same name in another account or region. */
  readonly identity: string;
  readonly name: string;
  /** `ALARM`, `OK` or `INSUFFICIENT_DATA`. */
  readonly state: string;
  readonly when: When;
  readonly details: readonly (string | null)[];
  readonly link: string | null;
};

export function alarmOf(value: Json): Alarm | null {
  return notified(value) ?? eventBridge(value);
}

/** The changes of state in an answer of `describe-alarm-history`. */
export function alarmHistory(value: Json): readonly Alarm[] {
  return objects(value, "AlarmHistoryItems").flatMap((item) => {
    const name = text(item, "AlarmName");
    const summary = text(item, "HistorySummary") ?? "";
    const state = / to (ALARM|OK|INSUFFICIENT_DATA)\b/i.exec(summary)?.[1];
    if (name === null || state === undefined) return [];
    const when = firstWhen([item.Timestamp]);
    return [{ identity: name, name, state: state.toUpperCase(), when, details: [summary], link: null }];
  });
}

/** What SNS carries: `AlarmName`, `NewStateValue`, `StateChangeTime`. */
function notified(value: Json): Alarm | null {
  const name = text(value, "AlarmName");
  const state = text(value, "NewStateValue");
  if (name === null || state === null) return null;
  const account = scalar(value, "AWSAccountId");
  const region = text(value, "Region");
  return {
    identity: text(value, "AlarmArn") ?? [account, region, name].join("/"),
    name,
    state: state.toUpperCase(),
    when: firstWhen([value.StateChangeTime, value.StateUpdatedTimestamp]),
    details: [
      text(value, "AlarmDescription"),
      text(value, "NewStateReason"),
      metric(object(value, "Trigger")),
      [region, account].filter((each) => each !== null).join(", "),
    ],
    link: null,
  };
}

function metric(trigger: Json | null): string | null {
  const named = [text(trigger, "Namespace"), text(trigger, "MetricName")]
    .filter((each) => each !== null)
    .join(" ");
  const dimensions = objects(trigger, "Dimensions")
    .slice(0, 20)
    .map((each) => `${text(each, "name") ?? ""}=${scalar(each, "value") ?? ""}`);
  return [named, ...dimensions].filter((each) => each !== "").join(", ") || null;
}

/** What EventBridge sends (`detail`), and what a Lambda function is called with (`alarmData`). */
function eventBridge(value: Json): Alarm | null {
  const changed = text(value, "detail-type") === "CloudWatch Alarm State Change";
  const detail = changed ? object(value, "detail") : object(value, "alarmData");
  const name = text(detail, "alarmName");
  const state = text(detail, "state", "value");
  if (name === null || state === null) return null;
  const account = scalar(value, "account") ?? scalar(value, "accountId");
  const region = text(value, "region");
  const resources = Array.isArray(value.resources) ? value.resources[0] : value.alarmArn;
  return {
    identity: text(resources) ?? [account, region, name].join("/"),
    name,
    state: state.toUpperCase(),
    when: firstWhen([object(detail, "state")?.timestamp, value.time]),
    details: [
      text(detail, "configuration", "description"),
      text(detail, "state", "reason"),
      [region, account].filter((each) => each !== null).join(", "),
    ],
    link: null,
  };
}
