import { z } from "zod";
import { ACTION_STATUSES, AIMS, STRENGTHS } from "../domain/action-item/action-item.ts";
import { normaliseTagPath } from "../domain/catalogue/tag-path.ts";
import { DISMISSAL_REASONS, LONGEST_NOTE } from "../domain/coach/dismissal.ts";
import { ACTION_LABELS, PROSE_LABELS } from "../domain/coach/labels.ts";
import {
  MANIFEST_FORMAT,
  MANIFEST_VERSION,
  type Manifest,
  type ManifestDocument,
} from "../domain/exchange/manifest.ts";
import { ARTICLE_TYPES } from "../domain/knowledge/article.ts";
import { DETECTION_SOURCES, SECTION_STEPS, SEVERITIES, STATUSES } from "../domain/postmortem/postmortem.ts";
import { EVENT_KINDS } from "../domain/timeline/event.ts";
import { isZone } from "../domain/timeline/zones.ts";

/**
 * Reads `data.json`. A file from outside ends up in pages: each document's fields are held against what they must be,
 * and taken as they stand (a schema would put their properties in another order).
 */
export function readManifest(text: string): Manifest | null {
  const value = parseJson(text);
  const whole = Whole.safeParse(value);
  if (!whole.success) return null;
  return { ...whole.data, documents: whole.data.documents.map(readDocument) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readDocument(value: unknown): Manifest["documents"][number] {
  const head = Document.safeParse(value);
  if (!head.success || !hasGoodFields(head.data.kind, head.data.fields)) {
    const file = (value as { file?: unknown } | null)?.file;
    return { file: typeof file === "string" ? file : MANIFEST_FORMAT, broken: true };
  }
  return head.data as ManifestDocument;
}

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const instant = z.iso.datetime();
const file = z.string().regex(/^(?!.*(?:^|\/)\.\.(?:\/|$))[^/\\\0][^\\\0]*$/);
const words = z.string().max(2_000_000);
/** What pages make a link of. */
const link = z.string().regex(/^https?:\/\//i);
const names = z.array(z.string().max(500));

const Document = z.object({
  id,
  kind: z.enum(["postmortem", "article"]),
  number: z.number().int().positive().nullable(),
  file,
  digest: z.string(),
  createdAt: instant,
  createdBy: z.string().nullable(),
  origin: z
    .object({ path: z.string(), importId: z.string().nullable(), digest: z.string(), edited: z.boolean() })
    .nullable(),
  attachments: z.array(
    z.object({
      id: z.string().regex(/^[a-z0-9]{1,64}$/),
      file,
      name: z.string(),
      digest: z.string(),
      by: z.string().nullable(),
      at: instant,
    }),
  ),
  fields: z.record(z.string(), z.unknown()),
});

const Whole = z.object({
  format: z.literal(MANIFEST_FORMAT),
  version: z.literal(MANIFEST_VERSION),
  people: z.array(z.object({ id, email: z.email(), name: z.string().min(1).max(200) })),
  teams: z.array(z.object({ id, name: z.string().min(1).max(80), members: z.array(z.string()) })),
  services: z.array(z.object({ name: z.string(), team: z.string().nullable() })),
  tags: z.array(z.object({ path: z.string().refine(isTag), aliases: names })),
  documents: z.array(z.unknown()),
});

const sectionWords = z.looseObject({ title: z.string(), why: z.string(), questions: names });

/** What a field must be, by its name or by what stands before its colon. */
const FIELDS: Readonly<Record<string, z.ZodType>> = {
  title: z.string().min(1).max(1000),
  status: z.enum(STATUSES),
  severity: z.enum(SEVERITIES),
  services: names,
  tags: z.array(z.string().refine(isTag)),
  timeZone: z.string().refine(isZone),
  participants: z.array(z.looseObject({ personId: id, role: z.string().max(200) })),
  detectionSource: z.enum(DETECTION_SOURCES),
  alert: z.enum(["yes", "no", "unknown"]),
  owner: id,
  facilitator: id,
  verifier: id,
  type: z.enum(ARTICLE_TYPES),
  body: words,
  section: words,
  impact: words,
  minimumEvents: z.number().int(),
  hoursToFile: z.number().int().positive(),
  reviewDays: z.number().int().positive(),
  nearMiss: z.boolean(),
  imported: z.boolean(),
  publishedAt: instant,
  verifiedAt: instant,
  extra: z.record(z.string(), z.unknown()),
  outline: z.array(
    z.looseObject({
      key: z.string().max(80),
      step: z.enum(SECTION_STEPS),
      required: z.boolean(),
      words: z.looseObject({ en: sectionWords, ja: sectionWords }),
    }),
  ),
  event: z.looseObject({
    id,
    at: instant.nullable(),
    zone: z.string().refine(isZone),
    text: words,
    kind: z.enum(EVENT_KINDS),
    source: link.nullable(),
    arrived: z.number(),
  }),
  action: z.looseObject({
    id,
    title: z.string(),
    ownerId: id,
    dueOn: z.iso.date(),
    status: z.enum(ACTION_STATUSES),
    aim: z.enum(AIMS).nullable(),
    strength: z.enum(STRENGTHS).nullable(),
    verification: z.string(),
    evidenceUrl: link.nullable(),
    teamId: z.string().nullable(),
    moves: z.array(z.looseObject({ from: z.iso.date(), to: z.iso.date(), why: z.string() })),
    createdAt: instant,
  }),
  coach: z.looseObject({
    label: z.enum([...PROSE_LABELS, ...ACTION_LABELS]),
    words: z.string().max(20_000),
    reason: z.enum(DISMISSAL_REASONS),
    note: z.string().max(LONGEST_NOTE).optional(),
    at: instant,
  }),
  startedAt: instant,
  detectedAt: instant,
  acknowledgedAt: instant,
  mitigatedAt: instant,
  resolvedAt: instant,
  reportedAt: instant,
  closedAt: instant,
};

const NEEDED = {
  article: ["title", "body"],
  postmortem: ["title", "status", "severity", "outline"],
} as const;

function hasGoodFields(kind: "postmortem" | "article", fields: Readonly<Record<string, unknown>>): boolean {
  if (NEEDED[kind].some((name) => !(name in fields))) return false;
  return Object.entries(fields).every(([name, value]) => {
    const schema = FIELDS[name.split(":")[0] ?? name] ?? z.union([z.string(), z.number(), z.boolean()]);
    return schema.safeParse(value).success;
  });
}

function isTag(path: string): boolean {
  return normaliseTagPath(path) === path;
}
