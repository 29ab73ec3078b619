import { checkRun, checkSuite, commitStatus, workflowJob } from "./github/check.ts";
import { deployment, deploymentStatus } from "./github/deployment.ts";
import { comment, issue } from "./github/issue.ts";
import { other } from "./github/other.ts";
import { pullRequest, pullRequestComment, pullRequestReview } from "./github/pull-request.ts";
import { push, refCreated, refDeleted } from "./github/push.ts";
import { publishedPackage, release } from "./github/release.ts";
import { restBodies } from "./github/rest.ts";
import { type WebhookKind, webhook } from "./github/webhook.ts";
import { workflowRun } from "./github/workflow-run.ts";
import { firstWhen } from "./instant.ts";
import { object, text } from "./members.ts";
import type { Json, Source, SourceEvent } from "./source.ts";

/**
 * The more particular first: a deployment's status carries the deployment, the run that made it and its check; a job
 * may carry a deployment; a review carries its pull request.
 */
const KINDS: readonly WebhookKind[] = [
  deploymentStatus,
  workflowJob,
  deployment,
  checkRun,
  checkSuite,
  workflowRun,
  pullRequestReview,
  pullRequestComment,
  pullRequest,
  comment,
  issue,
  release,
  publishedPackage,
  commitStatus,
  push,
  refCreated,
  refDeleted,
  other,
];

/**
 * GitHub webhooks, as their bare body, with the name of the event around it, and as `GET /events` lists them; records
 * of its REST API: runs, deployments, releases, pull requests, issues.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export const github: Source = {
  name: "github",
  recognises: (value) => bodyOf(value) !== null || restBodies(value).length > 0,
  read(value) {
    const body = bodyOf(value);
    if (body === null) return restBodies(value).map(told);
    if (text(body, "zen") !== null && object(body, "hook") !== null) return [];
    const event = told(body);
    if (event.at !== null || event.atText !== null) return [event];
    return [{ ...event, ...firstWhen([value.created_at, value.timestamp, value.delivered_at]) }];
  },
};

function told(body: Json): SourceEvent {
  const kind = KINDS.find((each) => each.isMeant(body)) ?? other;
  return kind.read(webhook(body));
}

function bodyOf(value: Json): Json | null {
  if (isBody(value)) return value;
  const inner = object(value, "payload") ?? object(value, "body") ?? object(value, "request", "payload");
  if (inner !== null && isBody(inner)) return inner;
  return inner === null ? null : listed(value, inner);
}

function isBody(body: Json): boolean {
  const repository = object(body, "repository");
  const organization = object(body, "organization");
  const place =
    text(repository, "full_name") ??
    text(organization, "login") ??
    text(body, "installation", "account", "login");
  const who = object(body, "sender") ?? object(body, "pusher");
  return place !== null && who !== null && (text(who, "login") ?? text(who, "name")) !== null;
}

/** The events API names repository and actor outside of the payload, and the kind by a name such as `PushEvent`. */
function listed(value: Json, payload: Json): Json | null {
  const [type, place, actor] = [
    text(value, "type"),
    text(value, "repo", "name"),
    text(value, "actor", "login"),
  ];
  if (!type?.endsWith("Event") || place === null || actor === null) return null;
  const pushed =
    type === "PushEvent" || type === "CreateEvent" || type === "DeleteEvent" ? value.created_at : null;
  const repository = { full_name: place, html_url: `https://github.com/${place}`, pushed_at: pushed };
  const after = type === "PushEvent" ? { after: payload.head } : {};
  return { ...payload, ...after, repository, sender: { login: actor } };
}
