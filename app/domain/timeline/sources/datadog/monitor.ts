import { headed, written } from "../alert-edges.ts";
import { eventKey, fingerprint } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { object, scalar } from "../members.ts";
import { personName } from "../person-name.ts";
import { lines } from "../plain-text.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { withoutMarkup } from "../without-markup.ts";
import { datadogKind, datadogState } from "./state.ts";

/**
 * A message of a monitor. Its members are named by whoever wrote the template, most often after Datadog's variables
 * (`$ALERT_TRANSITION` as `alert_transition`, `AlertTransition`, or `transition` below `alert`): names are compared
 * without case and signs, one level deep.
 */
export function isMonitorMessage(value: Json): boolean {
  const told = named(value);
  const has = (name: string) => told.has(name);
  const titled = TITLES.some(has) || BODIES.some(has);
  if (titled && OWN.some(has)) return true;
  if (has("eventtype") && titled && TIMES.some(has)) return true;
  if (has("transition") && titled && (TIMES.some(has) || has("alertid") || has("alerttype"))) return true;
  return titled && LINKS.some((name) => LINK.test(scalar(told.get(name)) ?? ""));
}

const OWN = ["alerttransition", "alertcyclekey", "aggregkey", "alertscope", "alertquery", "textonlymsg"];
const TITLES = ["title", "eventtitle", "alerttitle", "monitorname"];
const BODIES = ["body", "text", "message", "eventmsg", "textonlymsg", "textmsg"];
const TIMES = ["date", "lastupdated", "dateposix", "lastupdatedposix", "timestamp"];
const LINKS = ["link", "url", "eventurl", "alerturl", "monitorurl"];
const LINK = /^https:\/\/(?:[\w-]+\.)?(?:[a-z]{2}\d\.)?(?:datadoghq\.(?:com|eu)|ddog-gov\.com)\//;
/** Whatever else a template nests; a monitor's own members are never deeper. */
const NESTED = ["alert", "event", "monitor", "metadata", "org", "data"];

function named(value: Json): ReadonlyMap<string, unknown> {
  const told = new Map<string, unknown>();
  const put = (prefix: string, from: Json) => {
    for (const name of Object.keys(from).slice(0, 200)) {
      const plain = `${prefix}${name.toLowerCase().replace(/[^a-z]/g, "")}`;
      if (!told.has(plain)) told.set(plain, from[name]);
    }
  };
  put("", value);
  for (const name of NESTED) {
    const inner = object(value, name);
    if (inner) put(name === "metadata" || name === "data" ? "" : name, inner);
  }
  return told;
}

export function monitorEvent(value: Json): SourceEvent {
  const told = named(value);
  const first = (...names: readonly string[]) =>
    names.map((name) => scalar(told.get(name))).find(Boolean) ?? null;
  const title = first(...TITLES) ?? first("eventtype") ?? "";
  const transition = first("alerttransition", "transition", "alertstatus");
  const when = firstWhen(
    ["date", "dateposix", "timestamp", "lastupdated", "lastupdatedposix"].map((name) => told.get(name)),
  );
  const state = datadogState(transition, title);
  const cycle = first("alertcyclekey", "aggregkey", "alertid", "monitorid");
  const said = withoutMarkup(first(...BODIES) ?? "").replace(/^@[\w.@-]+[ \t]*$/gm, "");
  const id = first("id", "eventid");
  return toldEvent({
    key: eventKey("datadog", id ?? fingerprint(title, cycle), transition, written(when)),
    when,
    kind: datadogKind(transition, title, first("alerttype", "eventtype")),
    text: headed(transition ?? first("alerttype", "eventtype") ?? "event", title, [
      lines(said),
      [first("alertpriority", "priority"), first("hostname", "host"), first("alertscope"), first("tags")]
        .filter((each) => each !== null)
        .join(", "),
    ]),
    author: personName(told.get("username"), told.get("user")),
    link: webLink(...LINKS.map((name) => told.get(name))),
    span: state && cycle ? { key: eventKey("datadog", cycle), edge: state } : null,
  });
}
