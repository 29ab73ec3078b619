import { eventKey, fingerprint } from "../event-key.ts";
import { readWhen } from "../instant.ts";
import { firstScalar, number, scalar, text, texts } from "../members.ts";
import { personName } from "../person-name.ts";
import { lines } from "../plain-text.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { withoutMarkup } from "../without-markup.ts";

/** True for an annotation of a dashboard, as the API lists them: what somebody, a deploy or an alert left on a graph. */
export function isAnnotation(value: Json): boolean {
  const placed = ["dashboardUID", "dashboardId", "panelId"].some((each) => each in value);
  return placed && number(value, "time") !== null && typeof value.text === "string";
}

export function annotationEvents(value: Json): readonly SourceEvent[] {
  const when = readWhen(value.time);
  const ends = readWhen(value.timeEnd);
  const id = firstScalar(value, "id") ?? fingerprint(text(value, "text"), scalar(value, "panelId"));
  const spanKey = eventKey("grafana", "annotation", id, when.at);
  const lasts = ends.at !== null && ends.at !== when.at;
  const told = {
    kind: kindOf(value),
    text:
      lines(withoutMarkup(text(value, "text") ?? ""), texts(20, value, "tags").join(", ")) || "annotation",
    author: personName(value.userName, value.login),
  };
  const start = toldEvent({
    ...told,
    key: eventKey("grafana", "annotation", id, when.at, "start"),
    when,
    span: lasts ? { key: spanKey, edge: "start" } : null,
  });
  if (!lasts) return [start];
  const key = eventKey("grafana", "annotation", id, when.at, "end");
  return [start, toldEvent({ ...told, key, when: ends, span: { key: spanKey, edge: "end" } })];
}

function kindOf(value: Json): "detection" | "recovery" | "change" | "communication" {
  const state = (text(value, "newState") ?? "").toLowerCase();
  if (/^(?:ok|normal)/.test(state)) return "recovery";
  if (state !== "") return "detection";
  const tags = texts(20, value, "tags").join(" ");
  return /deploy|release|rollout|change/i.test(tags) ? "change" : "communication";
}
