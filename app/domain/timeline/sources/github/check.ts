import { eventKey } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { object, scalar, text } from "../members.ts";
import { lines } from "../plain-text.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { hasFailed, idOf, login, shortSha, type Webhook, type WebhookKind, words } from "./webhook.ts";

/** Checks of one commit: single runs, the suites they stand in, jobs of workflows, and statuses set from outside. */
export const checkRun = check("check_run", "check", ({ body }) => {
  const run = object(body, "check_run");
  return [webLink(run?.html_url, run?.details_url), text(run, "check_suite", "head_branch")];
});

export const checkSuite = check("check_suite", "check suite", ({ body }) => {
  const suite = object(body, "check_suite");
  const repository = webLink(object(body, "repository")?.html_url);
  const sha = text(suite, "head_sha");
  const page = repository && sha && `${repository}/commit/${sha}/checks`;
  return [webLink(page, repository), text(suite, "head_branch")];
});

export const workflowJob = check("workflow_job", "job", ({ body }) => {
  const job = object(body, "workflow_job");
  return [webLink(job?.html_url), text(job, "head_branch")];
});

type Surroundings = (hook: Webhook) => readonly [link: string | null, branch: string | null];

function check(name: string, said: string, surroundings: Surroundings): WebhookKind {
  return {
    name,
    isMeant: (body) => object(body, name) !== null,
    read(hook) {
      const ran = object(hook.body, name);
      const conclusion = text(ran, "conclusion");
      const state = conclusion ?? text(ran, "status") ?? hook.action;
      const [link, branch] = surroundings(hook);
      const when = firstWhen(timesOf(ran, conclusion !== null));
      return toldEvent({
        key: eventKey("github", name, idOf(ran), hook.action, state, when.at),
        when,
        kind: hasFailed(conclusion) ? "detection" : "change",
        text: lines(
          `${hook.place}: ${said} “${titleOf(ran)}” ${conclusion === null ? (words(state) ?? "changed") : `completed: ${words(conclusion)}`}`,
          [branch, shortSha(text(ran, "head_sha"))].filter(Boolean).join(" · "),
          scalar(ran, "output", "title"),
        ),
        author: text(ran, "app", "name") === null || hook.action !== "completed" ? hook.actor : null,
        link,
      });
    },
  };
}

function timesOf(ran: Json | null, done: boolean): readonly unknown[] {
  const begins = [ran?.started_at, ran?.created_at];
  return done ? [ran?.completed_at, ran?.updated_at, ...begins] : [...begins, ran?.updated_at];
}

function titleOf(ran: Json | null): string {
  return text(ran, "name") ?? text(ran, "app", "name") ?? text(ran, "head_branch") ?? idOf(ran) ?? "";
}

export const commitStatus: WebhookKind = {
  name: "status",
  isMeant: (body) =>
    text(body, "state") !== null && text(body, "sha") !== null && text(body, "context") !== null,
  read: readStatus,
};

function readStatus({ body, place, actor }: Webhook): SourceEvent {
  const state = text(body, "state");
  const when = firstWhen([body.created_at, body.updated_at]);
  return toldEvent({
    key: eventKey("github", "status", idOf(body), state, when.at),
    when,
    kind: hasFailed(state) ? "detection" : "change",
    text: lines(
      `${place}: ${text(body, "context")} of ${shortSha(text(body, "sha"))}: ${state}`,
      scalar(body, "description"),
    ),
    author: actor ?? login(object(body, "commit", "author")),
    link: webLink(body.target_url, object(body, "commit")?.html_url, object(body, "repository")?.html_url),
  });
}
