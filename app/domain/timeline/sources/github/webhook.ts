import { firstScalar, number, object, scalar, text } from "../members.ts";
import { personName } from "../person-name.ts";
import type { Json, SourceEvent } from "../source.ts";

/** One body as GitHub sends it to a webhook. Nothing in it names the event; its members tell. */
export type Webhook = {
  readonly body: Json;
  readonly action: string | null;
  /** `owner/name`, else the organisation's name. */
  readonly place: string;
  /** The login of who did it; null for apps. */
  readonly actor: string | null;
};

/** One kind of event: told by the members only it has, read into one event. */
export type WebhookKind = {
  readonly name: string;
  readonly isMeant: (body: Json) => boolean;
  readonly read: (hook: Webhook) => SourceEvent;
};

export function webhook(body: Json): Webhook {
  const repository = object(body, "repository");
  return {
    body,
    action: text(body, "action"),
    place:
      text(repository, "full_name") ??
      text(repository, "name") ??
      text(body, "organization", "login") ??
      text(body, "installation", "account", "login") ??
      "GitHub",
    actor: login(object(body, "sender")),
  };
}

/** A person's login; what apps do, nobody did. */
export function login(account: Json | null): string | null {
  const name = personName(text(account, "login"), text(account, "name"));
  return text(account, "type") === "Bot" || name?.endsWith("[bot]") ? null : name;
}

/** What a thing is known by: its number at GitHub, which stays the same over all its events. */
export function idOf(thing: Json | null): string | null {
  return firstScalar(thing, "id", "node_id", "url");
}

export function shortRef(ref: string | null): string | null {
  return ref?.replace(/^refs\/(?:heads|tags)\//, "") ?? null;
}

export function shortSha(sha: string | null): string | null {
  return sha !== null && /^[0-9a-f]{40,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
}

/** `#12 “Title”`, of an issue or a pull request. */
export function titled(thing: Json | null): string {
  const id = number(thing, "number");
  const title = scalar(thing, "title");
  return [id && `#${id}`, title && `“${title}”`].filter(Boolean).join(" ");
}

/** `in_progress` as people write it. */
export function words(value: string | null): string | null {
  return value?.replaceAll("_", " ") ?? null;
}

/** Conclusions and states that tell of something wrong. */
export function hasFailed(conclusion: string | null): boolean {
  return ["failure", "error", "timed_out", "startup_failure", "action_required"].includes(conclusion ?? "");
}
