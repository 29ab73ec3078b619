import type { FieldValue } from "#app/domain/document/document.ts";
import {
  alertField,
  eventField,
  eventValue,
  impactField,
  postmortemFrom,
  sectionField,
} from "#app/domain/postmortem/fields.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { instantIn, localIn } from "#app/domain/timeline/zones.ts";
import { reportIncident } from "../incident/report-incident.ts";
import type { Needs } from "../needs.ts";
import { publishPostmortem } from "../postmortem/publish.ts";
import { revisePostmortem } from "../postmortem/revise.ts";
import { recordEvents } from "../timeline/record-events.ts";
import type { SampleEvent, SampleIncident } from "./incident.ts";
import type { SampleKey } from "./organisation.ts";
import { seedAction, settleAction } from "./seed-action.ts";

const ZONE = "Asia/Tokyo";
const MINUTE = 60_000;

type People = (key: SampleKey) => string;

/** Makes one incident as its people would have: reported, told, walked through, learned from, filed; each at its hour. */
export async function seedIncident(
  needs: Needs,
  incident: SampleIncident,
  people: People,
  now: Date,
): Promise<void> {
  const start = startOf(incident, now);
  const after = (minutes: number) => new Date(start + minutes * MINUTE);
  const at = (minutes: number): Needs => ({
    ...needs,
    clock: { now: () => new Date(Math.min(after(minutes).getTime(), now.getTime())) },
  });
  const by = people(incident.owner);
  const postmortem = await report(at(Math.min(20, incident.resolved)), incident, people, after);
  const { id } = postmortem;
  const events = incident.events.map((event) => ({
    at: after(event.minute).toISOString(),
    zone: ZONE,
    text: event.text,
    kind: event.kind,
    role: event.role,
  }));
  await recordEvents(at(incident.resolved + 30), { id, events, by });
  await write(at(incident.resolved + 120), id, by, tellFields(incident, people));
  await write(at(incident.resolved + 180), id, by, await walkthroughFields(needs, id, incident.events));
  for (const action of incident.actions)
    await seedAction(at(incident.resolved + 300), id, action, people, now);
  if (incident.review) await askForReview(at(incident.resolved + 360), id, incident.review, people, by);
  if (incident.publishedAfter !== null) {
    await publishPostmortem(at(incident.resolved + incident.publishedAfter * 60), { id, by });
  }
  const settled = { ...needs, clock: { now: () => new Date(now.getTime() - 2 * 86_400_000) } };
  for (const action of incident.actions) await settleAction(settled, id, action, people("daniel"), now);
}

/** To the minute. */
function startOf({ started, resolved }: SampleIncident, now: Date): number {
  if ("resolvedHoursAgo" in started) {
    return Math.floor(now.getTime() / MINUTE) * MINUTE - (started.resolvedHoursAgo * 60 + resolved) * MINUTE;
  }
  const [hour = 0, minute = 0] = started.at.split(":").map(Number);
  const day = localIn(ZONE, now.getTime() - started.daysAgo * 86_400_000);
  return Date.parse(
    instantIn(ZONE, { ...day, hour, minute, second: 0, millisecond: 0 }).at ?? now.toISOString(),
  );
}

async function report(
  needs: Needs,
  incident: SampleIncident,
  people: People,
  after: (minutes: number) => Date,
): Promise<Postmortem> {
  const instant = (minutes: number | null) => (minutes === null ? null : after(minutes).toISOString());
  const reported = await reportIncident(needs, {
    title: incident.title,
    severity: incident.severity,
    services: incident.services,
    template: incident.template,
    timeZone: ZONE,
    times: {
      startedAt: instant(0),
      detectedAt: instant(incident.detected),
      acknowledgedAt: instant(incident.acknowledged),
      mitigatedAt: instant(incident.mitigated),
      resolvedAt: instant(incident.resolved),
    },
    ownerId: people(incident.owner),
    participants: incident.participants.map(([key, role]) => ({ personId: people(key), role })),
    by: people(incident.owner),
  });
  if (reported.kind !== "done")
    throw new Error(`The sample's incident “${incident.title}” was ${reported.kind}.`);
  return reported.value;
}

function tellFields(incident: SampleIncident, people: People): [string, FieldValue][] {
  return [
    ["tags", [...incident.tags]],
    ["detectionSource", incident.detectionSource],
    ...(incident.facilitator ? [["facilitator", people(incident.facilitator)] as [string, FieldValue]] : []),
    ...entries(incident.impact, impactField),
    ...entries(incident.alert, alertField),
    ...entries(incident.sections, sectionField),
  ];
}

function entries(
  values: Readonly<Record<string, string | undefined>>,
  field: (key: string) => string,
): [string, FieldValue][] {
  return Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[field(key), value]]));
}

async function walkthroughFields(
  { documents }: Pick<Needs, "documents">,
  id: string,
  told: readonly SampleEvent[],
): Promise<[string, FieldValue][]> {
  const stored = await documents.find(id);
  const events = stored ? postmortemFrom(stored).events : [];
  return told.flatMap(({ text, known = "", believed = "", unknown = "", later = "" }) => {
    const event = events.find((each) => each.text === text);
    if (!event || !(known || believed || unknown || later)) return [];
    const walked = {
      ...event,
      knownThen: known,
      believedThen: believed,
      unknownThen: unknown,
      learnedLater: later,
    };
    return [[eventField(event.id), eventValue(walked)] as [string, FieldValue]];
  });
}

async function write(
  needs: Needs,
  id: string,
  by: string,
  changes: readonly [string, FieldValue][],
): Promise<void> {
  const stored = await needs.documents.find(id);
  if (!stored || changes.length === 0) return;
  const saved = await revisePostmortem(needs, { id, base: stored.revision, changes: new Map(changes), by });
  if (saved.kind !== "done") throw new Error(`The sample could not be written: ${saved.kind}.`);
}

async function askForReview(
  needs: Needs,
  documentId: string,
  { from, note, remark }: NonNullable<SampleIncident["review"]>,
  people: People,
  by: string,
): Promise<void> {
  await write(needs, documentId, by, [["status", "in_review"]]);
  const at = needs.clock.now().toISOString();
  const toId = people(from);
  await needs.reviews.ask({
    id: needs.newId(),
    documentId,
    kind: "review",
    place: "",
    toId,
    byId: by,
    note,
    at,
    doneAt: null,
  });
  await needs.reviews.addRemark({
    id: needs.newId(),
    documentId,
    place: sectionField("summary"),
    quote: "the search first went to the fraud rules",
    body: remark,
    by: toId,
    at,
    resolvedAt: null,
    resolvedBy: null,
  });
}
