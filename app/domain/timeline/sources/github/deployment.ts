import { eventKey } from "../event-key.ts";
import { firstWhen, type When } from "../instant.ts";
import { object, scalar, text } from "../members.ts";
import { lines } from "../plain-text.ts";
import type { Json } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { idOf, login, shortRef, shortSha, type Webhook, type WebhookKind, words } from "./webhook.ts";

export const deployment: WebhookKind = {
  name: "deployment",
  isMeant: (body) => object(body, "deployment") !== null,
  read(hook) {
    const deployed = object(hook.body, "deployment");
    const when = firstWhen([deployed?.created_at, deployed?.updated_at]);
    return toldEvent({
      key: eventKey("github", "deployment", idOf(deployed), hook.action, when.at),
      when,
      kind: "change",
      text: lines(
        `${hook.place}: ${what(deployed)} ${REVIEWED[hook.action ?? ""] ?? "started"}`,
        scalar(deployed, "description"),
      ),
      author: login(object(deployed, "creator")) ?? hook.actor,
      link: pageOf(hook, deployed),
      span: { key: spanOf(deployed, when), edge: "start" },
    });
  },
};

/** Rules that protect an environment send the deployment along while it waits. */
const REVIEWED: Readonly<Record<string, string>> = {
  requested: "waits for approval",
  approved: "was approved",
  rejected: "was rejected",
};

const FINAL = ["success", "failure", "error", "inactive"];
const STATES: Readonly<Record<string, string>> = {
  success: "succeeded",
  failure: "failed",
  error: "ended in an error",
  inactive: "was replaced",
  in_progress: "is under way",
  queued: "is queued",
  pending: "is pending",
  waiting: "waits for approval",
};

export const deploymentStatus: WebhookKind = {
  name: "deployment_status",
  isMeant: (body) => object(body, "deployment_status") !== null,
  read(hook) {
    const status = object(hook.body, "deployment_status");
    const deployed = object(hook.body, "deployment");
    const state = text(status, "state");
    const when = firstWhen([status?.created_at, status?.updated_at]);
    const ends = FINAL.includes(state ?? "");
    return toldEvent({
      key: eventKey("github", "deployment_status", idOf(status), state, when.at),
      when,
      kind: "change",
      text: lines(
        `${hook.place}: ${what(deployed ?? status)} ${STATES[state ?? ""] ?? `is ${words(state) ?? "in an unknown state"}`}`,
        scalar(status, "description"),
      ),
      author: login(object(status, "creator")) ?? hook.actor,
      link: webLink(status?.log_url, status?.target_url, status?.environment_url) ?? pageOf(hook, deployed),
      span: ends ? { key: spanOf(deployed, when), edge: "end" } : null,
    });
  },
};

function what(deployed: Json | null): string {
  const task = text(deployed, "task");
  const ref = shortSha(shortRef(text(deployed, "ref")));
  const sha = shortSha(text(deployed, "sha"));
  const version = [ref, sha === ref || sha === null ? null : `(${sha})`]
    .filter((part) => part !== null)
    .join(" ");
  const to = text(deployed, "environment") ?? text(deployed, "original_environment");
  const job = task === null || task === "deploy" ? "deployment" : `deployment task ${task}`;
  return [job, version && `of ${version}`, to && `to ${to}`].filter(Boolean).join(" ");
}

function spanOf(deployed: Json | null, when: When): string {
  return eventKey("github", "deployment", idOf(deployed) ?? when.at);
}

/** Deployments have no page of their own: the run that made it, the repository's deployments, the repository. */
function pageOf({ body }: Webhook, deployed: Json | null): string | null {
  const repository = webLink(object(body, "repository")?.html_url);
  const environment = text(deployed, "environment");
  const page = repository && environment && `${repository}/deployments/${encodeURIComponent(environment)}`;
  return webLink(object(body, "workflow_run")?.html_url, page, repository);
}
