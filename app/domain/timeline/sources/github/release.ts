import { eventKey } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { object, scalar, text } from "../members.ts";
import { lines } from "../plain-text.ts";
import type { Json } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { idOf, login, type WebhookKind, words } from "./webhook.ts";

export const release: WebhookKind = {
  name: "release",
  isMeant: (body) => object(body, "release") !== null,
  read({ body, place, action, actor }) {
    const told = object(body, "release");
    const when = firstWhen(timesOf(told, action));
    const tag = scalar(told, "tag_name");
    const name = scalar(told, "name");
    return toldEvent({
      key: eventKey("github", "release", idOf(told), action, when.at),
      when,
      kind: "change",
      text: lines(
        `${place}: ${told?.prerelease === true ? "pre-release" : "release"} ${[tag, name === tag ? null : name].filter(Boolean).join(" ")} ${words(action) ?? "published"}`,
      ),
      author: actor ?? login(object(told, "author")),
      link: webLink(told?.html_url),
    });
  },
};

function timesOf(told: Json | null, action: string | null): readonly unknown[] {
  if (action === "created") return [told?.created_at, told?.published_at];
  if (action === "edited" || action === "deleted")
    return [told?.updated_at, told?.published_at, told?.created_at];
  return [told?.published_at, told?.created_at];
}

/** Packages and container images as they are published. */
export const publishedPackage: WebhookKind = {
  name: "package",
  isMeant: (body) => (object(body, "package") ?? object(body, "registry_package")) !== null,
  read({ body, place, action, actor }) {
    const told = object(body, "package") ?? object(body, "registry_package");
    const version = object(told, "package_version");
    const when = firstWhen([version?.updated_at, version?.created_at, told?.updated_at, told?.created_at]);
    const which = text(version, "container_metadata", "tag", "name") ?? scalar(version, "version");
    return toldEvent({
      key: eventKey("github", "package", idOf(told), idOf(version), action, when.at),
      when,
      kind: "change",
      text: lines(
        `${place}: package ${[scalar(told, "name"), which].filter(Boolean).join(" ")} ${words(action) ?? "published"}`,
      ),
      author: actor,
      link: webLink(version?.html_url, told?.html_url),
    });
  },
};
