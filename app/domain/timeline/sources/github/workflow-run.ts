import { eventKey } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { number, object, scalar, text } from "../members.ts";
import { lines } from "../plain-text.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { hasFailed, idOf, login, shortSha, type WebhookKind, words } from "./webhook.ts";

export const workflowRun: WebhookKind = {
  name: "workflow_run",
  isMeant: (body) => object(body, "workflow_run") !== null,
  read(hook) {
    const run = object(hook.body, "workflow_run");
    const attempt = number(run, "run_attempt") ?? 1;
    const conclusion = text(run, "conclusion");
    const state = conclusion ?? text(run, "status") ?? hook.action;
    const done = conclusion !== null || hook.action === "completed";
    const begins =
      attempt > 1 ? [run?.run_started_at, run?.created_at] : [run?.created_at, run?.run_started_at];
    const starts = !done && hook.action !== "in_progress";
    const when = firstWhen(starts ? begins : [run?.updated_at, ...begins]);
    const name = text(run, "name") ?? text(hook.body, "workflow", "name") ?? text(run, "path") ?? "workflow";
    const span = eventKey("github", "workflow_run", idOf(run), String(attempt));
    return toldEvent({
      key: eventKey("github", "workflow_run", idOf(run), String(attempt), hook.action, state, when.at),
      when,
      kind: hasFailed(conclusion) ? "detection" : "change",
      text: lines(
        `${hook.place}: workflow “${name}”${numbered(scalar(run, "run_number"), attempt)} ${done ? `completed: ${words(state)}` : (words(state) ?? "started")}`,
        [text(run, "head_branch"), shortSha(text(run, "head_sha")), scalar(run, "display_title")]
          .filter(Boolean)
          .join(" · "),
      ),
      author: login(object(run, "triggering_actor")) ?? login(object(run, "actor")) ?? hook.actor,
      link: webLink(run?.html_url, object(hook.body, "workflow")?.html_url),
      span: done ? { key: span, edge: "end" } : starts ? { key: span, edge: "start" } : null,
    });
  },
};

function numbered(run: string | null, attempt: number): string {
  return `${run === null ? "" : ` #${run}`}${attempt > 1 ? `, attempt ${attempt},` : ""}`;
}
