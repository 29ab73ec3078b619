import type { EventKind } from "../event.ts";
import { apiCall } from "./aws/api-call.ts";
import { handedOn, jsonWithin } from "./aws/handed-on.ts";
import { eventKey, fingerprint } from "./event-key.ts";
import { firstWhen } from "./instant.ts";
import { list, object, objects, scalar, text } from "./members.ts";
import { lines } from "./plain-text.ts";
import type { Json, Source, SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";

/**
 * CloudTrail: single records, log files (`Records`), what EventBridge and CloudWatch Logs hand on, and what
 * `aws cloudtrail lookup-events` prints.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference.html
 */
export const awsCloudtrail: Source = {
  name: "aws-cloudtrail",
  recognises: (value) => {
    const told = handedOn(value).value;
    return isDigest(told) || isDelivery(told) || recordsOf(told).length > 0;
  },
  read(value) {
    const told = handedOn(value).value;
    const records = recordsOf(told);
    if (records.length > 0) return records.map(readRecord);
    return { why: "CloudTrail only says where its log files lie" };
  },
};

function recordsOf(told: Json): readonly Json[] {
  if (isRecord(told)) return [told];
  const lists = [
    objects(told, "Records"),
    objects(told, "records"),
    objects(told, "Events").map((each) => embedded(each, "CloudTrailEvent")),
    objects(told, "logEvents").map((each) => embedded(each, "message")),
    [embedded(told, "CloudTrailEvent")],
    [embedded(told, "message")],
  ];
  return lists.map((each) => each.filter(isRecord)).find((each) => each.length > 0) ?? [];
}

function embedded(around: Json, name: string): Json {
  return jsonWithin(text(around, name) ?? "") ?? {};
}

function isRecord(record: Json): boolean {
  const [source, name, version] = ["eventSource", "eventName", "eventVersion"].map((each) =>
    text(record, each),
  );
  if (!source || record.eventTime === undefined) return false;
  // S3 notifications have the same three; only CloudTrail says who it was and by which type of event.
  const told = object(record, "userIdentity") ?? text(record, "eventType") ?? text(record, "eventID");
  return (
    told !== null &&
    record.s3 === undefined &&
    (name !== null || object(record, "insightDetails") !== null || version !== null)
  );
}

function isDigest(told: Json): boolean {
  return text(told, "digestStartTime") !== null && text(told, "digestS3Bucket") !== null;
}

function isDelivery(told: Json): boolean {
  const keys = list(told, "s3ObjectKey") ?? [];
  return text(told, "s3Bucket") !== null && keys.some((key) => scalar(key)?.includes("CloudTrail") ?? false);
}

function readRecord(record: Json): SourceEvent {
  const when = firstWhen([record.eventTime]);
  const { who, author, sentence, failure } = apiCall(record);
  return toldEvent({
    key: eventKey(
      "aws-cloudtrail",
      text(record, "eventID") ?? fingerprint(sentence, text(record, "requestID"), when.at),
    ),
    when,
    kind: kindOf(record, failure),
    text: lines([who, sentence].filter(Boolean).join(" "), failure),
    author,
  });
}

/** Who only looks, diagnoses; a call that was refused changed nothing. */
function kindOf(record: Json, failure: string | null): EventKind {
  if (text(record, "eventType") === "AwsCloudTrailInsight") return "detection";
  const name = text(record, "eventName") ?? "";
  const looks =
    record.readOnly === true || /^(?:Describe|Get|List|Head|BatchGet|Lookup|Search)[A-Z]/.test(name);
  if (looks) return "diagnosis";
  return failure !== null || SESSIONS.test(name) ? "action" : "change";
}

const SESSIONS =
  /^(?:ConsoleLogin|AssumeRole|SwitchRole|Federate|UserAuthentication|CheckMfa|StartSession|ExitRole)/;
