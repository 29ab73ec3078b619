import { z } from "zod";
import type { FieldValue } from "#app/domain/document/document.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { INCIDENT_TIMES, type IncidentTimes, type Postmortem } from "#app/domain/postmortem/postmortem.ts";
import type { Services } from "#app/services.server.ts";
import { findStanding } from "#app/usecases/document/find-standing.ts";
import { reportIncident } from "#app/usecases/incident/report-incident.ts";
import { revisePostmortem } from "#app/usecases/postmortem/revise.ts";
import { MOST_EVENTS_AT_ONCE, recordEvents } from "#app/usecases/timeline/record-events.ts";
import { unwrap } from "./answers.server.ts";
import { operation } from "./operation.server.ts";
import { participantsFrom, personId } from "./people.server.ts";
import { namesFor, presentIncident } from "./present.server.ts";
import { Problem } from "./problem.server.ts";
import * as words from "./schemas.ts";

const time = words.instant.nullable().optional();
const NewIncident = z.strictObject({
  title: words.title,
  severity: words.severity,
  services: words.services,
  startedAt: words.instant,
  detectedAt: time,
  acknowledgedAt: time,
  mitigatedAt: time,
  resolvedAt: time,
  owner: words.email.optional(),
  participants: z.array(words.participant).max(200).optional(),
  template: words.line(80).optional(),
});

export const createIncident = operation({
  method: "POST",
  path: "/incidents",
  summary: "Reports an incident and makes its postmortem, in draft",
  right: "write",
  body: NewIncident,
  answers: { 201: words.Incident },
  async run({ services, person, body }) {
    const times = Object.fromEntries(
      INCIDENT_TIMES.map((each) => [each, body[each] ?? null]),
    ) as unknown as IncidentTimes;
    const result = await reportIncident(services, {
      title: body.title,
      severity: body.severity,
      services: body.services,
      times,
      timeZone: (await services.settings.read()).timeZone,
      ownerId: body.owner ? await personId(services, body.owner, "/owner") : person.id,
      participants: await participantsFrom(services, body.participants ?? []),
      template: body.template ?? "standard",
      by: person.id,
    });
    const postmortem = unwrap(services, result, person.locale ?? "en");
    return { status: 201, body: await present(services, postmortem) };
  },
});

export const readIncident = operation({
  method: "GET",
  path: "/incidents/{id}",
  summary: "One incident",
  right: "read",
  answers: { 200: words.Incident },
  async run({ services, params }) {
    return { status: 200, body: await present(services, await findPostmortem(services, params.id)) };
  },
});

const IncidentChange = z.strictObject({
  revision: words.revision.optional(),
  title: words.title.optional(),
  severity: words.severity.optional(),
  services: words.services.optional(),
  startedAt: words.instant.optional(),
  detectedAt: time,
  acknowledgedAt: time,
  mitigatedAt: time,
  resolvedAt: time,
  owner: words.email.nullable().optional(),
  participants: z.array(words.participant).max(200).optional(),
});

export const changeIncident = operation({
  method: "PATCH",
  path: "/incidents/{id}",
  summary: "Changes times, severity, services; a new resolvedAt moves dueAt",
  right: "write",
  body: IncidentChange,
  answers: { 200: words.Incident },
  async run({ services, person, params, body }) {
    const { revision, owner, participants, ...plain } = body;
    if (revision === undefined) throw new Problem(422, "revision is missing.", { pointer: "/revision" });
    const changes = new Map<string, FieldValue>(
      Object.entries(plain).filter(([, value]) => value !== undefined),
    );
    if (owner !== undefined) changes.set("owner", owner && (await personId(services, owner, "/owner")));
    if (participants)
      changes.set(
        "participants",
        (await participantsFrom(services, participants)).map((each) => ({ ...each })),
      );
    const result = await revisePostmortem(services, {
      id: params.id ?? "",
      base: revision,
      changes,
      by: person.id,
    });
    const { postmortem } = unwrap(services, result, person.locale ?? "en");
    return { status: 200, body: await present(services, postmortem) };
  },
});

const NewEvents = z.strictObject({
  events: z
    .array(
      z.strictObject({
        at: words.instant,
        text: words.text(10_000).refine((text) => text.trim() !== "", "must not be empty"),
        kind: words.eventKind.optional(),
        source: words.link.optional(),
        role: words.line(80).optional(),
        dedupeKey: words.text(500).pipe(z.string().min(1)).optional(),
      }),
    )
    .max(MOST_EVENTS_AT_ONCE),
});

export const addEvents = operation({
  method: "POST",
  path: "/incidents/{id}/events",
  summary: "Adds timeline events, all or none; duplicates fold",
  right: "write",
  body: NewEvents,
  answers: { 200: z.object({ added: z.int(), duplicates: z.int() }) },
  async run({ services, person, params, body }) {
    const zone = (await findPostmortem(services, params.id)).timeZone;
    const events = body.events.map((event) => ({ ...event, zone }));
    const result = await recordEvents(services, { id: params.id ?? "", events, by: person.id, sent: true });
    const { added, duplicates } = unwrap(services, result, person.locale ?? "en");
    return { status: 200, body: { added, duplicates } };
  },
});

export async function findPostmortem(
  { documents }: Pick<Services, "documents">,
  id = "",
): Promise<Postmortem> {
  const stored = await findStanding({ documents }, id, "postmortem");
  if (!stored) throw new Problem(404, "There is nothing under this id.");
  return postmortemFrom(stored);
}

async function present(services: Services, postmortem: Postmortem) {
  return presentIncident(services, postmortem, await namesFor(services));
}
