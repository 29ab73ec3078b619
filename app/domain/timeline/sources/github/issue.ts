import { eventKey } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { object, text } from "../members.ts";
import { lines } from "../plain-text.ts";
import type { Json } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { idOf, login, titled, type WebhookKind, words } from "./webhook.ts";

export const issue: WebhookKind = {
  name: "issues",
  isMeant: (body) => object(body, "issue") !== null,
  read({ body, place, action, actor }) {
    const told = object(body, "issue");
    const when = firstWhen(timesOf(told, action));
    return toldEvent({
      key: eventKey("github", "issues", idOf(told), action, named(body), when.at),
      when,
      kind: "communication",
      text: lines(
        `${place}: issue ${titled(told)} ${[words(action) ?? "changed", named(body)].filter(Boolean).join(" ")}`,
      ),
      author: actor ?? login(object(told, "user")),
      link: webLink(told?.html_url),
    });
  },
};

/** To whom it was assigned, with what labelled. */
function named(body: Json): string | null {
  return login(object(body, "assignee")) ?? text(body, "label", "name") ?? text(body, "milestone", "title");
}

function timesOf(told: Json | null, action: string | null): readonly unknown[] {
  const later = [told?.updated_at, told?.created_at];
  if (action === "opened") return [told?.created_at, told?.updated_at];
  return action === "closed" ? [told?.closed_at, ...later] : later;
}

/** Comments on issues, pull requests, commits and discussions. */
export const comment: WebhookKind = {
  name: "comment",
  isMeant: (body) => object(body, "comment") !== null,
  read({ body, place, action, actor }) {
    const told = object(body, "comment");
    const about = object(body, "issue") ?? object(body, "discussion");
    const when = firstWhen(
      action === "created" ? [told?.created_at, told?.updated_at] : [told?.updated_at, told?.created_at],
    );
    return toldEvent({
      key: eventKey("github", "comment", idOf(told), action, when.at),
      when,
      kind: "communication",
      text: lines(
        `${place}: comment ${about === null ? "" : `on ${titled(about)} `}${words(action) ?? ""}`,
        text(told, "body"),
      ),
      author: login(object(told, "user")) ?? actor,
      link: webLink(told?.html_url, about?.html_url),
    });
  },
};
