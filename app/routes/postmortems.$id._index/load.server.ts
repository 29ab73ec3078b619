import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import { clockReading } from "#app/domain/postmortem/deadline.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { INCIDENT_TIMES, isFiled, type Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { everybodyOf, roleNames } from "#app/domain/postmortem/role-names.ts";
import { missingToPublish } from "#app/domain/postmortem/workflow.ts";
import { readMoment } from "#app/domain/timeline/as-known.ts";
import { drawTimeline } from "#app/domain/timeline/drawing.ts";
import { localIn } from "#app/domain/timeline/zones.ts";
import { eventPictures } from "#app/http/event-pictures.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { namesIn } from "#app/http/people-names.server.ts";
import { timeZoneOf } from "#app/http/view.server.ts";
import { roleWord } from "#app/i18n/role-word.ts";
import { translator } from "#app/i18n/translate.ts";
import { readingWords } from "./reading.server.ts";

/** Everything the page of one postmortem shows, whatever its status. */
export async function loadReading(asked: LoaderFunctionArgs, person: Person) {
  const { services } = asked.context;
  const stored = await findDocument(asked, "postmortem");
  const postmortem = postmortemFrom(stored);
  const locale = localeOf(asked.request, person);
  const t = translator(locale);
  const now = services.clock.now();
  const names = await namesIn(services, postmortem);
  const roles = roleNames(everybodyOf(postmortem), {
    nameOf: (id) => names.get(id) ?? null,
    roleWord: (role) => roleWord(t, role),
  });
  const words = readingWords(postmortem, locale, roles);
  const ownZone = await timeZoneOf(services, person);
  const given = new URL(asked.request.url).searchParams;
  const zone = zoneChoice(given.get("zone"));
  const timeZone = { own: ownZone, incident: postmortem.timeZone, utc: "UTC" }[zone];
  const moment = words.events.some(({ at }) => at !== null) ? readMoment(given.get("known")) : null;
  const { id, number, status, severity, times, tags, dueAt, publishedAt } = postmortem;
  return {
    id,
    number,
    status,
    severity,
    nearMiss: postmortem.nearMiss,
    filed: isFiled(status),
    imported: postmortem.imported,
    path: postmortem.path,
    tags,
    services: postmortem.services,
    words,
    plain: words.plain,
    hasFacts: hasFacts(postmortem),
    zone,
    moment,
    timeZone,
    ownZone,
    incidentZone: postmortem.timeZone,
    publishedAt,
    createdAt: postmortem.createdAt,
    lateReason: postmortem.lateReason,
    notNeededReason: postmortem.notNeededReason,
    noActionsReason: postmortem.noActionsReason,
    clock: status === "not_needed" || dueAt === null ? null : { reading: clockOf(postmortem, now), dueAt },
    missing: isFiled(status) ? 0 : missingToPublish(postmortem, now).length,
    mayWrite: may(person, "write"),
    times: timesOf(postmortem),
    incidentTimes: times,
    pictures: await eventPictures(services, {
      ...postmortem,
      events: postmortem.events.filter(({ hidden }) => !hidden),
    }),
    detectionSource: postmortem.detectionSource,
    alert: postmortem.alert,
    drawing: drawTimeline({
      times,
      events: postmortem.events.filter((event) => !event.hidden),
      zone: timeZone,
      moment,
    }),
    actions: postmortem.actions.map((action) => ({
      id: action.id,
      title: words.actionTitles[action.id] ?? action.title,
      owner: names.get(action.ownerId) ?? null,
      dueOn: action.dueOn,
      overdue: isOverdue(action, ownZone, now),
      status: action.status,
      aim: action.aim,
      strength: action.strength,
      verification: action.verification,
      evidenceUrl: action.evidenceUrl,
      dropReason: action.dropReason,
    })),
    credits: roles.map(({ personId, name, role }) => ({ personId, name, role })),
  };
}

export type Reading = Awaited<ReturnType<typeof loadReading>>;

const ZONES = ["own", "incident", "utc"] as const;
export type ZoneChoice = (typeof ZONES)[number];

/** Anything else than the three is one's own. */
function zoneChoice(asked: string | null): ZoneChoice {
  return ZONES.find((zone) => zone === asked) ?? "own";
}

/** An imported text may come with none. */
function hasFacts({
  services,
  tags,
  times,
  impact,
  alert,
  detectionSource,
  reportedAt,
}: Postmortem): boolean {
  const known = [...Object.values(times), ...Object.values(impact), ...Object.values(alert)];
  return [...services, ...tags, ...known, detectionSource, reportedAt].some(Boolean);
}

function clockOf({ dueAt, publishedAt, times, reportedAt }: Postmortem, now: Date) {
  return clockReading({ dueAt, publishedAt, now, startsAt: times.resolvedAt ?? reportedAt });
}

function timesOf({ times, nearMiss, reportedAt }: Postmortem) {
  const known = INCIDENT_TIMES.flatMap((time) => {
    const at = times[time];
    return at ? [{ time, at }] : [];
  });
  return nearMiss && reportedAt ? [...known, { time: "reportedAt" as const, at: reportedAt }] : known;
}

function isOverdue(action: Postmortem["actions"][number], zone: string, now: Date): boolean {
  const { year, month, day } = localIn(zone, now.getTime());
  const today = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return (action.status === "open" || action.status === "in_progress") && action.dueOn < today;
}
