import { eventKey } from "../event-key.ts";
import { firstWhen, readWhen } from "../instant.ts";
import { list, member, object, text } from "../members.ts";
import { personName } from "../person-name.ts";
import { lines, plain } from "../plain-text.ts";
import { aheadBy } from "../skew.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { login, shortRef, shortSha, type Webhook, type WebhookKind } from "./webhook.ts";

/**
 * A push says when in two ways: `repository.pushed_at`, GitHub's own clock at the push, and the time of the newest
 * commit, which may be weeks older and comes from a laptop's clock. The push is meant; the commit stands in for it.
 */
export const push: WebhookKind = {
  name: "push",
  isMeant: (body) =>
    text(body, "ref") !== null && text(body, "before") !== null && text(body, "after") !== null,
  read(hook) {
    const { body, place } = hook;
    const head = object(body, "head_commit");
    const pushed = readWhen(member(body, "repository", "pushed_at"));
    const when = firstWhen([member(body, "repository", "pushed_at"), head?.timestamp]);
    const committed = readWhen(head?.timestamp);
    return toldEvent({
      key: eventKey("github", "push", place, text(body, "ref"), text(body, "before"), text(body, "after")),
      when,
      kind: "change",
      text: lines(`${place}: ${done(hook)}`, plain(text(head, "message") ?? "").split("\n", 1)[0]),
      author: login(object(body, "sender")) ?? personName(member(body, "pusher", "name")),
      link: webLink(
        body.deleted === true ? null : body.compare,
        head?.url,
        object(body, "repository")?.html_url,
      ),
      skewSeconds: aheadBy(committed, pushed),
    });
  },
};

function done({ body }: Webhook): string {
  const ref = text(body, "ref") ?? "";
  const what = `${ref.startsWith("refs/tags/") ? "tag" : "branch"} ${shortRef(ref)}`;
  if (body.deleted === true) return `${what} was deleted`;
  const commits = list(body, "commits")?.length ?? 0;
  const many = `${commits} ${commits === 1 ? "commit" : "commits"}`;
  if (body.created === true && ref.startsWith("refs/tags/")) return `${what} was pushed`;
  if (body.created === true)
    return `${what} was pushed for the first time${commits > 0 ? ` with ${many}` : ""}`;
  const how = body.forced === true ? "force-pushed" : "pushed";
  return commits > 0 ? `${many} ${how} to ${what}` : `${what} ${how} to ${shortSha(text(body, "after"))}`;
}

/** Branches and tags that come and go; GitHub gives them no time but that of the repository's last push. */
export const refCreated = refKind("create", "created");
export const refDeleted = refKind("delete", "deleted");

function refKind(name: string, verb: string): WebhookKind {
  return {
    name,
    // Only what tells of a new branch says which one is the main one.
    isMeant: (body) =>
      text(body, "ref") !== null &&
      text(body, "ref_type") !== null &&
      (name === "create") === (text(body, "master_branch") !== null),
    read({ body, place, actor }) {
      const when = readWhen(member(body, "repository", "pushed_at"));
      return toldEvent({
        key: eventKey("github", name, place, text(body, "ref_type"), text(body, "ref"), when.at),
        when,
        kind: "change",
        text: lines(`${place}: ${text(body, "ref_type")} ${text(body, "ref")} was ${verb}`),
        author: actor,
        link: webLink(object(body, "repository")?.html_url),
      });
    },
  };
}
