import type { EventKind } from "../../event.ts";
import { eventKey } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { object, text } from "../members.ts";
import { lines } from "../plain-text.ts";
import type { Json } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { idOf, login, titled, type Webhook, type WebhookKind, words } from "./webhook.ts";

export const pullRequest: WebhookKind = {
  name: "pull_request",
  isMeant: (body) => object(body, "pull_request") !== null,
  read(hook) {
    const pull = object(hook.body, "pull_request");
    const merged = hook.action === "closed" && (pull?.merged === true || text(pull, "merged_at") !== null);
    const done = merged ? "merged" : hook.action;
    const when = firstWhen(timesOf(pull, done));
    const into = text(pull, "base", "ref");
    return toldEvent({
      key: eventKey("github", "pull_request", idOf(pull), done, ...about(hook.body), when.at),
      when,
      kind: KINDS[done ?? ""] ?? "communication",
      text: lines(
        `${hook.place}: pull request ${titled(pull)} ${done === "synchronize" ? "got new commits" : (words(done) ?? "changed")}${merged && into ? ` into ${into}` : ""}`,
      ),
      author: (merged ? login(object(pull, "merged_by")) : null) ?? hook.actor ?? login(object(pull, "user")),
      link: webLink(pull?.html_url),
    });
  },
};

/** With what labelled, to whom assigned: several such come in the same second. */
function about(body: Json): readonly string[] {
  const named = text(body, "label", "name") ?? login(object(body, "assignee"));
  const asked = login(object(body, "requested_reviewer")) ?? text(body, "requested_team", "name");
  return [named ?? asked].filter((each) => each !== null);
}

const KINDS: Readonly<Record<string, EventKind>> = {
  merged: "change",
  opened: "action",
  reopened: "action",
  ready_for_review: "action",
  synchronize: "action",
  closed: "action",
};

function timesOf(pull: Json | null, done: string | null): readonly unknown[] {
  const later = [pull?.updated_at, pull?.created_at];
  if (done === "merged") return [pull?.merged_at, pull?.closed_at, ...later];
  if (done === "closed") return [pull?.closed_at, ...later];
  return done === "opened" ? [pull?.created_at, pull?.updated_at] : later;
}

/** What people say about a pull request: reviews with their verdict, and comments on its lines. */
export const pullRequestReview: WebhookKind = {
  name: "pull_request_review",
  isMeant: (body) => object(body, "pull_request") !== null && object(body, "review") !== null,
  read: (hook) => said(hook, "pull_request_review", "review"),
};

export const pullRequestComment: WebhookKind = {
  name: "pull_request_review_comment",
  isMeant: (body) => object(body, "pull_request") !== null && object(body, "comment") !== null,
  read: (hook) => said(hook, "pull_request_review_comment", "comment"),
};

function said({ body, place, action, actor }: Webhook, name: string, part: "review" | "comment") {
  const told = object(body, part);
  const state = part === "review" ? text(told, "state") : null;
  const when = firstWhen([
    told?.submitted_at,
    action === "created" ? null : told?.updated_at,
    told?.created_at,
    told?.updated_at,
  ]);
  return toldEvent({
    key: eventKey("github", name, idOf(told), action, state, when.at),
    when,
    kind: "communication",
    text: lines(
      `${place}: ${part} of pull request ${titled(object(body, "pull_request"))} ${words(state ?? action) ?? ""}`,
      text(told, "body"),
    ),
    author: login(object(told, "user")) ?? actor,
    link: webLink(told?.html_url, object(body, "pull_request")?.html_url),
  });
}
