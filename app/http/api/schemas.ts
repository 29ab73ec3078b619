import { z } from "zod";
import { normaliseEmail } from "#app/domain/account/person.ts";
import { ACTION_STATUSES, AIMS, STRENGTHS } from "#app/domain/action-item/action-item.ts";
import { normaliseName, normaliseTagPath } from "#app/domain/catalogue/tag-path.ts";
import { LONGEST_TEXT, LONGEST_TITLE } from "#app/domain/postmortem/field-reading.ts";
import { SEVERITIES, STATUSES } from "#app/domain/postmortem/postmortem.ts";
import { EVENT_KINDS } from "#app/domain/timeline/event.ts";
import { readInstant } from "#app/domain/timeline/read-instant.ts";

/** The words both requests and answers are made of. */
export const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), "must not hold control characters or halves of a pair")
    .transform((text) => text.trim());
export const title = line(LONGEST_TITLE).pipe(z.string().min(1));
/** Line ends become LF. A NUL and half a surrogate pair are no text. */
export const text = (most = LONGEST_TEXT) =>
  z
    .string()
    .max(most)
    .refine((value) => !/[\0\p{Cs}]/u.test(value), "must not hold NUL or halves of a pair")
    .transform((value) => value.replace(/\r\n?/g, "\n"));
/** ISO 8601 with offset, of an instant that exists; the seconds may be left out. */
export const instant = z
  .string()
  .refine((value) => readInstant(value) !== null, "must be an ISO 8601 instant with offset that exists")
  .transform((value) => readInstant(value) ?? value)
  .meta({ format: "date-time" });
export const day = z.iso.date();
export const email = z
  .string()
  .refine((value) => normaliseEmail(value) !== null, "is no e-mail address")
  .transform((value) => normaliseEmail(value) ?? value);
export const link = z.url({ protocol: /^https?$/ }).max(2000);
export const severity = z.enum(SEVERITIES);
export const status = z.enum(STATUSES);
export const actionStatus = z.enum(ACTION_STATUSES);
export const aim = z.enum(AIMS);
export const strength = z.enum(STRENGTHS);
export const eventKind = z.enum(EVENT_KINDS);
export const revision = z.int();
export const serviceName = line(80).refine((name) => normaliseName(name) !== null, "is no name");
export const tag = line(120)
  .transform((path) => normaliseTagPath(path) ?? "")
  .refine((path) => path !== "", "must be words joined by /, like cause/certificate");
export const services = z.array(serviceName).max(100);
export const tags = z.array(tag).max(100);
export const participant = z.strictObject({ email, role: line(80).pipe(z.string().min(1)) });

export const page = {
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, "must be a whole number from 1 to 100")
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .default(20)
    .meta({ type: "integer", minimum: 1, maximum: 100 }),
  cursor: z
    .string()
    .refine(
      (cursor) => /^o\d{1,9}$/.test(Buffer.from(cursor, "base64url").toString()),
      "was not given out here",
    )
    .optional(),
};

/** What answers hold. */
const personName = z.object({ email: z.string(), name: z.string() });
const at = z.string().nullable().meta({ format: "date-time" });
const PostmortemRef = z.object({
  id: z.string(),
  status,
  dueAt: at,
  url: z.string(),
  revision: z.int(),
});
export const Incident = z.object({
  id: z.string(),
  number: z.int(),
  url: z.string(),
  revision: z.int(),
  title: z.string(),
  severity,
  services: z.array(z.string()),
  startedAt: at,
  detectedAt: at,
  acknowledgedAt: at,
  mitigatedAt: at,
  resolvedAt: at,
  owner: z.string().nullable(),
  participants: z.array(z.object({ email: z.string(), role: z.string() })),
  template: z.string(),
  postmortem: PostmortemRef,
});
export const Event = z.object({
  id: z.string(),
  at,
  text: z.string(),
  kind: eventKind,
  role: z.string().nullable(),
  source: z.string().nullable(),
  dedupeKey: z.string(),
  zone: z.string(),
  knownThen: z.string(),
  believedThen: z.string(),
  unknownThen: z.string(),
  learnedLater: z.string(),
  learnedAt: at,
  hidden: z.boolean(),
  span: z.object({ key: z.string(), edge: z.enum(["start", "end"]) }).nullable(),
  skewSeconds: z.number().nullable(),
});
export const Action = z.object({
  id: z.string(),
  title: z.string(),
  owner: personName,
  dueOn: z.string(),
  status: actionStatus,
  aim: aim.nullable(),
  strength: strength.nullable(),
  verification: z.string(),
  agreedHours: z.number().nullable(),
  evidenceUrl: z.string().nullable(),
  dropReason: z.string(),
  revision: z.int(),
  postmortem: z.object({
    id: z.string(),
    title: z.string(),
    url: z.string(),
    severity,
    services: z.array(z.string()),
  }),
});
const MissingThing = z.object({ step: z.string(), what: z.string(), message: z.string() });
export const Postmortem = z.object({
  id: z.string(),
  url: z.string(),
  status,
  dueAt: at,
  publishedAt: at,
  revision: z.int(),
  title: z.string(),
  incident: Incident,
  sections: z.array(z.object({ key: z.string(), title: z.string(), body: z.string() })),
  events: z.array(Event),
  actions: z.array(Action),
  tags: z.array(z.string()),
  services: z.array(z.string()),
  missing: z.array(MissingThing),
});
export const listOf = (item: z.ZodType) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export const SearchAnswer = z.object({
  total: z.int(),
  hits: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["postmortem", "article"]),
      title: z.string(),
      url: z.string(),
      path: z.string().nullable(),
      score: z.number(),
      snippet: z.string(),
    }),
  ),
});
export const ProblemBody = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});
export const Conflict = ProblemBody.extend({
  revision: z.int(),
  conflicts: z.array(
    z.object({
      key: z.string(),
      base: z.unknown(),
      theirs: z.unknown(),
      yours: z.unknown(),
      merged: z.unknown(),
    }),
  ),
  draft: z.object({ id: z.string(), url: z.string() }),
});
export const Incomplete = ProblemBody.extend({ missing: z.array(MissingThing).optional() });
