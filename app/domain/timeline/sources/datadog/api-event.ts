import { headed, written } from "../alert-edges.ts";
import { eventKey, fingerprint } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { firstScalar, number, object, text, texts } from "../members.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { withoutMarkup } from "../without-markup.ts";
import { datadogKind } from "./state.ts";

/** True for an event of the API: version 1 by its time's name, version 2 by its type. */
export function isApiEvent(event: Json): boolean {
  if (number(event, "date_happened") !== null) return "title" in event || "text" in event;
  const attributes = object(event, "attributes");
  return (
    text(event, "type") === "event" &&
    attributes !== null &&
    ("timestamp" in attributes || "attributes" in attributes)
  );
}

export function apiEvent(event: Json): SourceEvent {
  const outer = object(event, "attributes") ?? event;
  const inner = object(outer, "attributes");
  const when = firstWhen([event.date_happened, inner?.timestamp, outer.timestamp]);
  const title = text(inner, "title") ?? text(outer, "title") ?? "";
  const said = withoutMarkup(text(outer, "text") ?? text(outer, "message") ?? text(inner, "message") ?? "");
  const id = firstScalar(event, "id_str", "id") ?? fingerprint(title, said, text(event, "aggregation_key"));
  const words = text(outer, "alert_type") ?? text(inner, "status") ?? text(event, "source") ?? "event";
  return toldEvent({
    key: eventKey("datadog", id, written(when)),
    when,
    kind: datadogKind(text(inner, "monitor", "transition", "trans_name"), title, words),
    text: headed(words, title, [
      said,
      [text(event, "host"), ...texts(20, outer, "tags")].filter((each) => each !== null).join(", "),
    ]),
    link: link(event.url) ?? webLink(text(inner, "evt", "url")),
  });
}

/** The API gives addresses without their host. */
function link(url: unknown): string | null {
  return typeof url === "string" && url.startsWith("/event/")
    ? webLink(`https://app.datadoghq.com${url}`)
    : webLink(url);
}
