import { member, object, objects, scalar, text } from "../members.ts";
import { personName } from "../person-name.ts";
import type { Json } from "../source.ts";

/** One record of CloudTrail as a sentence: who called what, on what, where, and how it ended. */
export type ApiCall = {
  readonly who: string | null;
  /** A person's name or handle; null for services and for what is only known by ARN or account. */
  readonly author: string | null;
  readonly sentence: string;
  readonly failure: string | null;
};

export function apiCall(record: Json): ApiCall {
  const identity = object(record, "userIdentity");
  const author = authorOf(identity);
  const role = text(identity, "sessionContext", "sessionIssuer", "userName");
  const who = author ?? role ?? serviceName(identity);
  const call =
    text(record, "eventName") ??
    text(record, "insightDetails", "eventName") ??
    text(record, "eventType") ??
    "call";
  const service = serviceOf(text(record, "eventSource"));
  const target = targetOf(record);
  const where = [service, text(record, "awsRegion")].filter(Boolean).join(", ");
  return {
    who:
      who === null
        ? null
        : author !== null && role !== null && role !== author
          ? `${author} (${role}):`
          : `${who}:`,
    author,
    sentence: `${call}${target === null ? "" : ` on ${target}`}${where === "" ? "" : ` (${where})`}`,
    failure: failureOf(record),
  };
}

/** Services do things as well: of `autoscaling.amazonaws.com` that is its first word. */
function serviceName(identity: Json | null): string | null {
  return serviceOf(text(identity, "invokedBy")) ?? (text(identity, "type") === "Root" ? "root" : null);
}

function serviceOf(host: string | null): string | null {
  return host?.replace(/\.amazonaws\.com$/, "") ?? null;
}

const MACHINES = ["AWSService", "AWSAccount", "Unknown"];

/**
 * The user, or the name somebody gave the session when taking a role (behind the colon of the principal, behind the
 * last slash of the ARN). Sessions are often named by address: what stands before the @ is a handle.
 */
function authorOf(identity: Json | null): string | null {
  if (identity === null || MACHINES.includes(text(identity, "type") ?? "")) return null;
  if (text(identity, "type") === "Root") return null;
  const principal = text(identity, "principalId")?.split(":").at(1);
  const session = /:assumed-role\/[^/]+\/([^/]+)$/.exec(text(identity, "arn") ?? "")?.[1];
  const behalf = text(identity, "onBehalfOf", "userName");
  const names = [text(identity, "userName"), behalf, session, principal];
  return personName(...names.map((name) => handle(name ?? null)));
}

/** Sessions that machines open are named after instances, tasks and numbers. */
function handle(name: string | null): string | null {
  const before = name?.split("@", 1)[0] ?? null;
  if (before === null || /^(?:i-[0-9a-f]{8,}|HIDDEN_DUE_TO_SECURITY_REASONS|arn:.*|\d[\d-]*)$/.test(before))
    return null;
  return before;
}

/** What a call was about, by the member that names it; ARNs end in it. */
function targetOf(record: Json): string | null {
  const parameters = object(record, "requestParameters");
  const named =
    parameters === null
      ? undefined
      : Object.keys(parameters)
          .slice(0, 100)
          .find((name) => names(name, parameters));
  const told = named === undefined ? null : scalar(parameters, named);
  const [bucket, key] = [text(parameters, "bucketName"), text(parameters, "key")];
  if (bucket !== null) return key === null ? bucket : `${bucket}/${key}`;
  return short(told ?? scalar(objects(record, "resources")[0], "ARN") ?? firstItem(parameters));
}

/** `stackName`, `groupId`, `dBInstanceIdentifier`, `functionName`; not `clientRequestToken`, not `policyDocument`. */
function names(name: string, parameters: Json): boolean {
  return (
    /(?:Name|Id|Identifier|Arn|ARN)$|^(?:name|id|arn|resource|bucket|cluster|service|topic)$/.test(name) &&
    scalar(parameters, name) !== null
  );
}

/** EC2 wraps lists of ids: `instancesSet: {items: [{instanceId}]}`. */
function firstItem(parameters: Json | null): string | null {
  for (const name of Object.keys(parameters ?? {}).slice(0, 100)) {
    const items = objects(member(parameters, name), "items").slice(0, 5);
    const ids = items.flatMap(
      (item) =>
        Object.keys(item)
          .filter((each) => names(each, item))
          .map((each) => scalar(item, each))[0] ?? [],
    );
    if (ids.length > 0) return ids.join(", ");
  }
  return null;
}

function short(told: string | null): string | null {
  if (told === null) return null;
  const arn = /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(told);
  return (arn?.[1] ?? told).slice(0, 200);
}

function failureOf(record: Json): string | null {
  const [code, message] = [text(record, "errorCode"), text(record, "errorMessage")];
  const login = text(record, "responseElements", "ConsoleLogin") === "Failure" ? "the sign-in failed" : null;
  if (code === null && message === null) return login;
  return `failed: ${[code, message].filter(Boolean).join(": ")}`;
}
