import type { EventKind } from "../../event.ts";
import { headed, written } from "../alert-edges.ts";
import { eventKey, fingerprint } from "../event-key.ts";
import { firstWhen } from "../instant.ts";
import { firstScalar, list, objects, scalar, text, texts } from "../members.ts";
import type { Json, SourceEvent } from "../source.ts";
import { toldEvent } from "../told-event.ts";
import { webLink } from "../web-link.ts";
import { withoutMarkup } from "../without-markup.ts";

/** True for an incident with the updates published about it: the API's, or a collection's made from a page's feed. */
export function isIncident(incident: Json): boolean {
  const named = nameOf(incident);
  if (list(incident, "incident_updates") !== null) return named !== null || "impact" in incident;
  const told = objects(incident, "updates").some(
    (each) => "status" in each && ("at" in each || "created_at" in each || "when" in each),
  );
  return told && (named !== null || ["shortlink", "url", "uri"].some((each) => each in incident));
}

/**
 * Every update is one event, told at the time the page shows: communication, since its readers were told; a resolved
 * incident is a recovery, and what maintenance begins or completes is a change. The oldest update begins the
 * incident's span (of maintenance that was only announced, none does), the resolving one ends it.
 */
export function incidentEvents(incident: Json, zone: string): SourceEvent[] {
  const updates = list(incident, "incident_updates")
    ? objects(incident, "incident_updates")
    : objects(incident, "updates");
  const told = updates.map((update) => updateEvent(incident, update, zone));
  const begin = told
    .filter((_, index) => !/^scheduled$/i.test(statusOf(updates[index] ?? {})))
    .reduce<string | null>(
      (first, { at }) => (first === null || (at !== null && at < first) ? at : first),
      null,
    );
  const key = eventKey("statuspage", "incident", identity(incident));
  return told.map((event, index) => {
    const status = statusOf(updates[index] ?? {});
    if (/^(?:resolved|completed|available)$/i.test(status)) return { ...event, span: { key, edge: "end" } };
    const begins = event.at !== null && event.at === begin && !/^scheduled$/i.test(status);
    return begins ? { ...event, span: { key, edge: "start" } } : event;
  });
}

function updateEvent(incident: Json, update: Json, zone: string): SourceEvent {
  const status = statusOf(update);
  const when = firstWhen(
    [update.display_at, update.created_at, update.at, update.when, update.updated_at],
    zone,
  );
  const said = withoutMarkup(
    ["body", "message", "markdown", "text"].map((name) => text(update, name)).find((each) => each !== null) ??
      "",
  );
  const id = scalar(update, "id");
  const affected = objects(update, "affected_components").map((each) => text(each, "name"));
  const components = affected.length > 0 ? affected : texts(20, incident, "components");
  return toldEvent({
    key: id
      ? eventKey("statuspage", id)
      : eventKey("statuspage", identity(incident), status, written(when), fingerprint(said)),
    when,
    kind: kindOf(status),
    text: headed(status.replaceAll("_", " "), nameOf(incident) ?? "", [
      said,
      components
        .filter((each) => each !== null)
        .slice(0, 20)
        .join(", "),
    ]),
    link: webLink(incident.shortlink, incident.url, googlePage(incident)),
  });
}

/** Google's pages tell what happened in the place of a name. */
function nameOf(incident: Json): string | null {
  return text(incident, "name") ?? text(incident, "title") ?? text(incident, "external_desc");
}

/** The address of an incident of Google Cloud, which its own list leaves out. */
function googlePage(incident: Json): string | null {
  const uri = text(incident, "uri");
  return uri !== null && /^incidents\/[\w-]+$/.test(uri) && "external_desc" in incident
    ? `https://status.cloud.google.com/${uri}`
    : null;
}

function identity(incident: Json): string {
  const named = firstScalar(incident, "id", "shortlink", "url");
  return (
    named ??
    fingerprint(firstScalar(incident, "name", "title"), firstScalar(incident, "created_at", "started_at"))
  );
}

function statusOf(update: Json): string {
  return text(update, "status") ?? "update";
}

function kindOf(status: string): EventKind {
  if (/^(?:resolved|available)$/i.test(status)) return "recovery";
  return /^(?:in[ _]progress|verifying|completed)$/i.test(status) ? "change" : "communication";
}
