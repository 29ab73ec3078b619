import { eventKey, fingerprint } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { firstScalar, object, text } from "../members.ts";
import { lines } from "../plain-text.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { idOf, type Webhook, type WebhookKind, words } from "./webhook.ts";

/** What every body carries around what it is about. */
const AROUND = ["repository", "sender", "organization", "enterprise", "installation", "changes", "hook"];
const ALERTS = ["alert", "vulnerability_alert", "security_advisory"];

/** Whatever else GitHub tells of: told by its action and the one object that the rest of the body stands around. */
export const other: WebhookKind = {
  name: "other",
  isMeant: () => true,
  read(hook) {
    const { body, place, action, actor } = hook;
    const name = aboutOf(hook);
    const told = object(body, name);
    const times = TIMES.map((time) => told?.[time]);
    const when = firstWhen([body.starred_at, ...times, text(told, "head_commit", "timestamp")]);
    const title =
      firstScalar(told, "title", "name", "full_name", "tag_name", "login", "summary") ??
      text(told, "rule", "description") ??
      text(told, "security_advisory", "summary");
    return toldEvent({
      key: eventKey("github", name, place, idOf(told) ?? fingerprint(title, actor), action, when.at),
      when,
      kind: !ALERTS.includes(name)
        ? "change"
        : /fix|clos|dismiss|resol/.test(action ?? "")
          ? "recovery"
          : "detection",
      text: lines(`${place}: ${[words(name), title, words(action)].filter(Boolean).join(" ")}`),
      author: actor,
      link: webLink(told?.html_url, object(body, "repository")?.html_url),
    });
  },
};

const TIMES = ["updated_at", "published_at", "created_at", "timestamp"];

function aboutOf({ body }: Webhook): string {
  const objects = Object.keys(body)
    .slice(0, 50)
    .filter((name) => !AROUND.includes(name) && object(body, name) !== null);
  return (
    objects[0] ??
    (object(body, "repository") === null
      ? "installation"
      : body.starred_at === undefined
        ? "repository"
        : "star")
  );
}
