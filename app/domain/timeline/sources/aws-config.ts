import type { EventKind } from "../event.ts";
import { type HandedOn, handedOn, jsonWithin } from "./aws/handed-on.ts";
import { eventKey } from "./event-key.ts";
import { firstWhen, NO_TIME, readWhen } from "./instant.ts";
import { member, object, objects, scalar, text } from "./members.ts";
import { lines } from "./plain-text.ts";
import { aheadBy } from "./skew.ts";
import type { Json, Source, SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";
import { webLink } from "./web-link.ts";

/**
 * AWS Config: notifications of changed items (over SNS, over EventBridge, bare, or as a rule's Lambda gets them), of
 * compliance, and the items of a snapshot or history file.
 * https://docs.aws.amazon.com/config/latest/developerguide/notifications-for-AWS-Config.html
 */
export const awsConfig: Source = {
  name: "aws-config",
  recognises: (value) => {
    const { value: told } = notification(value);
    const type = text(told, "messageType");
    if (type !== null) return MESSAGES.test(type) || itemOf(told) !== null;
    return isItem(told) || itemsOf(told).length > 0;
  },
  read(value) {
    const handed = notification(value);
    const told = handed.value;
    const items = itemsOf(told);
    if (items.length > 0) return items.map((item) => changed(item, {}, handed));
    const item = itemOf(told);
    if (item !== null) return [changed(item, told, handed)];
    if (
      object(told, "newEvaluationResult") !== null ||
      text(told, "messageType") === "ComplianceChangeNotification"
    )
      return [compliance(told, handed)];
    return { why: `${text(told, "messageType") ?? "this notification"} of AWS Config tells of no change` };
  },
};

const MESSAGES =
  /^(?:Oversized)?Configuration(?:Item|Snapshot|History)|^ComplianceChangeNotification$|^ConfigRules|^ScheduledNotification$/;

function notification(value: Json): HandedOn {
  const invoking = text(value, "invokingEvent");
  const inner = invoking === null ? null : jsonWithin(invoking);
  return inner === null ? handedOn(value) : { ...handedOn(value), value: inner };
}

function itemOf(told: Json): Json | null {
  const item = object(told, "configurationItem") ?? object(told, "configurationItemSummary");
  return item ?? (isItem(told) ? told : null);
}

function itemsOf(told: Json): readonly Json[] {
  return objects(told, "configurationItems").filter(isItem);
}

function isItem(item: Json): boolean {
  const captured = member(item, "configurationItemCaptureTime") !== undefined;
  return captured && text(item, "resourceType") !== null;
}

function changed(item: Json, told: Json, handed: HandedOn): SourceEvent {
  const when = firstWhen([item.configurationItemCaptureTime, told.notificationCreationTime, handed.sent?.at]);
  const change = text(told, "configurationItemDiff", "changeType") ?? text(item, "changeType");
  const state = scalar(item, "configurationStateId");
  const captured = readWhen(item.configurationItemCaptureTime);
  const received = handed.sent ?? readWhen(told.notificationCreationTime);
  return toldEvent({
    key: eventKey(
      "aws-config",
      account(item),
      text(item, "awsRegion"),
      text(item, "resourceType"),
      resourceId(item),
      state,
      when.at,
    ),
    when,
    kind: "change",
    text: lines(
      `${resource(item)} was ${verb(change, text(item, "configurationItemStatus"))}${place(item)}`,
      properties(told),
    ),
    link: consoleLink(item),
    skewSeconds: aheadBy(captured, received),
  });
}

function compliance(told: Json, handed: HandedOn): SourceEvent {
  const result = object(told, "newEvaluationResult");
  const verdict = text(result, "complianceType") ?? "UNKNOWN";
  const when = firstWhen([result?.resultRecordedTime, told.notificationCreationTime, handed.sent?.at]);
  return toldEvent({
    key: eventKey(
      "aws-config",
      account(told),
      text(told, "configRuleName"),
      resourceId(told),
      verdict,
      when.at,
    ),
    when,
    kind: VERDICTS[verdict] ?? "change",
    text: lines(
      `${resource(told)} is ${verdict.toLowerCase().replaceAll("_", "-")} with rule ${text(told, "configRuleName") ?? "unknown"}${place(told)}`,
      text(result, "annotation"),
    ),
    skewSeconds: aheadBy(when, handed.sent ?? NO_TIME),
  });
}

const VERDICTS: Readonly<Record<string, EventKind>> = { NON_COMPLIANT: "detection", COMPLIANT: "recovery" };

const VERBS: Readonly<Record<string, string>> = { CREATE: "created", UPDATE: "changed", DELETE: "deleted" };

/** `ResourceDeleted` and `ResourceDiscovered` say it where no difference does. */
function verb(change: string | null, status: string | null): string {
  if (status?.startsWith("ResourceDeleted")) return "deleted";
  if (change === null && status?.startsWith("ResourceDiscovered")) return "discovered";
  return VERBS[change ?? ""] ?? "recorded";
}

function resource(item: Json): string {
  const [type, id, name] = [
    text(item, "resourceType") ?? "resource",
    resourceId(item),
    text(item, "resourceName"),
  ];
  return [type, name ?? id, name !== null && name !== id && id !== null ? `(${id})` : null]
    .filter(Boolean)
    .join(" ");
}

function resourceId(item: Json): string | null {
  return scalar(item, "resourceId");
}

function account(item: Json): string | null {
  return scalar(item, "awsAccountId") ?? scalar(item, "accountId");
}

function place(item: Json): string {
  const region = text(item, "awsRegion");
  return region === null ? "" : ` in ${region}`;
}

const MOST_PROPERTIES = 8;

function properties(told: Json): string | null {
  const changes = object(told, "configurationItemDiff", "changedProperties") ?? {};
  const names = Object.keys(changes);
  if (names.length === 0) return null;
  const shown = names.slice(0, MOST_PROPERTIES).map((name) => `${name}${values(member(changes, name))}`);
  const more = names.length - shown.length;
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

/** Before and after where both are words, not documents. */
function values(change: unknown): string {
  const [before, after] = ["previousValue", "updatedValue"].map((name) => short(member(change, name)));
  return before && after ? `: ${before} → ${after}` : "";
}

function short(value: unknown): string | null {
  const told = typeof value === "boolean" ? String(value) : scalar(value);
  return told !== null && told.length <= 60 ? told : null;
}

function consoleLink(item: Json): string | null {
  const [region, type, id] = [text(item, "awsRegion"), text(item, "resourceType"), resourceId(item)];
  if (region === null || type === null || id === null || !/^[a-z0-9-]+$/.test(region)) return null;
  const query = new URLSearchParams({ resourceId: id, resourceType: type });
  return webLink(
    `https://${region}.console.aws.amazon.com/config/home?region=${region}#/resources/timeline?${query}`,
  );
}
