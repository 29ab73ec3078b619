import { sql } from "drizzle-orm";
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/** Instants are ISO 8601 UTC texts, so that they sort as they are; JSON is text. */

// — accounts —

export const people = sqliteTable("people", {
  id: text().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  role: text().notNull(),
  locale: text(),
  timeZone: text("time_zone"),
  theme: text().notNull().default("auto"),
  passwordHash: text("password_hash"),
  disabledAt: text("disabled_at"),
  createdAt: text("created_at").notNull(),
});

export const sessions = sqliteTable(
  "sessions",
  {
    idHash: text("id_hash").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    createdAt: text("created_at").notNull(),
    seenAt: text("seen_at").notNull(),
    expiresAt: text("expires_at").notNull(),
    userAgent: text("user_agent").notNull(),
    address: text().notNull(),
  },
  (t) => [index("sessions_by_person").on(t.personId)],
);

export const apiTokens = sqliteTable(
  "api_tokens",
  {
    id: text().primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    name: text().notNull(),
    hash: text().notNull().unique(),
    lastFour: text("last_four").notNull(),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at"),
    usedAt: text("used_at"),
  },
  (t) => [index("api_tokens_by_person").on(t.personId)],
);

export const accountLinks = sqliteTable("account_links", {
  hash: text().primaryKey(),
  purpose: text().notNull(),
  email: text().notNull(),
  name: text().notNull(),
  role: text().notNull(),
  personId: text("person_id").references(() => people.id, { onDelete: "cascade" }),
  createdBy: text("created_by").notNull(),
  createdAt: text("created_at").notNull(),
  expiresAt: text("expires_at").notNull(),
});

export const settings = sqliteTable("settings", { name: text().primaryKey(), value: text().notNull() });

// — catalogue —

export const teams = sqliteTable("teams", { id: text().primaryKey(), name: text().notNull().unique() });

export const teamMembers = sqliteTable(
  "team_members",
  {
    teamId: text("team_id")
      .notNull()
      .references(() => teams.id, { onDelete: "cascade" }),
    personId: text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.personId] })],
);

export const services = sqliteTable("services", {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Lower-cased NFKC: two spellings of one name are one service. */
  key: text().notNull().unique(),
  ownerTeamId: text("owner_team_id").references(() => teams.id, { onDelete: "set null" }),
});

export const tags = sqliteTable("tags", {
  path: text().primaryKey(),
  aliases: text().notNull().default("[]"),
});

// — documents: fields, each with its versions —

export const documents = sqliteTable(
  "documents",
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    number: integer(),
    revision: integer().notNull(),
    title: text().notNull(),
    status: text().notNull(),
    filed: integer({ mode: "boolean" }).notNull(),
    createdAt: text("created_at").notNull(),
    createdBy: text("created_by"),
    updatedAt: text("updated_at").notNull(),
    updatedBy: text("updated_by"),
    publishedAt: text("published_at"),
    binnedAt: text("binned_at"),
    /** What this person owns is handed over when they leave. */
    ownerId: text("owner_id"),
    path: text(),
    importId: text("import_id"),
    importDigest: text("import_digest"),
    importRevision: integer("import_revision"),
    // postmortems only
    severity: text(),
    startedAt: text("started_at"),
    resolvedAt: text("resolved_at"),
    dueAt: text("due_at"),
    template: text(),
  },
  (t) => [
    uniqueIndex("documents_number").on(t.number),
    index("documents_by_path").on(t.path),
    index("documents_by_import_id").on(t.importId),
    index("documents_by_kind").on(t.kind, t.binnedAt, t.filed, t.publishedAt),
    index("documents_by_due").on(t.kind, t.status, t.dueAt),
  ],
);

export const fields = sqliteTable(
  "fields",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    name: text().notNull(),
    revision: integer().notNull(),
    value: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.name] })],
);

export const revisions = sqliteTable(
  "revisions",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    revision: integer().notNull(),
    at: text().notNull(),
    by: text(),
    note: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.revision] }), index("revisions_by_person").on(t.by)],
);

export const fieldVersions = sqliteTable(
  "field_versions",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    name: text().notNull(),
    revision: integer().notNull(),
    /** JSON; null: removed. */
    value: text(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.name, t.revision] })],
);

export const drafts = sqliteTable(
  "drafts",
  {
    id: text().primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    personId: text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    base: integer().notNull(),
    changes: text().notNull(),
    createdAt: text("created_at").notNull(),
    reason: text().notNull(),
  },
  (t) => [index("drafts_by_person").on(t.personId, t.documentId)],
);

// — what lists ask for, written by the same save —

export const documentServices = sqliteTable(
  "document_services",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    serviceId: text("service_id")
      .notNull()
      .references(() => services.id),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.serviceId] }),
    index("document_services_by_service").on(t.serviceId),
  ],
);

export const documentTags = sqliteTable(
  "document_tags",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    path: text()
      .notNull()
      .references(() => tags.path),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.path] }), index("document_tags_by_path").on(t.path)],
);

export const documentPeople = sqliteTable(
  "document_people",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    personId: text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    role: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.personId, t.role] }),
    index("document_people_by_person").on(t.personId),
  ],
);

export const actionItems = sqliteTable(
  "action_items",
  {
    id: text().primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    ownerId: text("owner_id")
      .notNull()
      .references(() => people.id),
    teamId: text("team_id").references(() => teams.id, { onDelete: "set null" }),
    status: text().notNull(),
    dueOn: text("due_on").notNull(),
  },
  (t) => [
    index("action_items_by_due").on(t.dueOn, t.id),
    index("action_items_by_owner").on(t.ownerId, t.status),
    index("action_items_by_document").on(t.documentId),
  ],
);

// — beside documents —

export const remarks = sqliteTable(
  "remarks",
  {
    id: text().primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    /** The field it speaks of, and the words quoted from it. */
    place: text().notNull(),
    quote: text().notNull(),
    body: text().notNull(),
    by: text()
      .notNull()
      .references(() => people.id),
    at: text().notNull(),
    resolvedAt: text("resolved_at"),
    resolvedBy: text("resolved_by"),
  },
  (t) => [index("remarks_by_document").on(t.documentId)],
);

export const requests = sqliteTable(
  "requests",
  {
    id: text().primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    /** The section's field for a section; empty for a review. */
    place: text().notNull(),
    toId: text("to_id")
      .notNull()
      .references(() => people.id),
    byId: text("by_id")
      .notNull()
      .references(() => people.id),
    note: text().notNull(),
    at: text().notNull(),
    doneAt: text("done_at"),
  },
  (t) => [index("requests_by_document").on(t.documentId), index("requests_by_person").on(t.toId, t.doneAt)],
);

export const attachments = sqliteTable(
  "attachments",
  {
    id: text().primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    name: text().notNull(),
    type: text().notNull(),
    size: integer().notNull(),
    digest: text().notNull(),
    by: text(),
    at: text().notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
  },
  (t) => [index("attachments_by_document").on(t.documentId, t.digest)],
);

// — imported events, candidates for a timeline —

export const timelineImports = sqliteTable(
  "timeline_imports",
  {
    id: text().primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    by: text(),
    startedAt: text("started_at").notNull(),
    finishedAt: text("finished_at"),
    /** How many candidates it has: counting half a million rows for every page would take a while. */
    candidates: integer().notNull().default(0),
    /** What became of each file, JSON. */
    files: text().notNull().default("[]"),
  },
  (t) => [index("timeline_imports_by_document").on(t.documentId, t.startedAt)],
);

export const timelineCandidates = sqliteTable(
  "timeline_candidates",
  {
    /** Never given out twice: whoever imports recognises what others added meanwhile by it. */
    arrived: integer().primaryKey({ autoIncrement: true }),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    importId: text("import_id")
      .notNull()
      .references(() => timelineImports.id, { onDelete: "cascade" }),
    id: text().notNull(),
    /** The instant, or what sorts behind every instant. */
    position: text().notNull(),
    atText: text("at_text"),
    zone: text().notNull(),
    text: text().notNull(),
    kind: text().notNull(),
    author: text(),
    source: text(),
    dedupeKey: text("dedupe_key").notNull(),
    spanKey: text("span_key"),
    spanEdge: text("span_edge"),
    skewSeconds: real("skew_seconds"),
    system: text().notNull(),
    /** Text and author as they are looked for; null where ignoring the case of ASCII letters is enough. */
    folded: text(),
  },
  (t) => [
    // None by `id`: digests scatter over such an index, and half a million inserts would take thrice as long.
    // Wide enough to count what a filter leaves without reading the rows.
    index("timeline_candidates_in_order").on(
      t.documentId,
      t.position,
      t.arrived,
      t.kind,
      t.system,
      t.spanEdge,
    ),
    index("timeline_candidates_alerts")
      .on(t.documentId, t.position, t.arrived)
      .where(sql`span_edge is not null`),
    index("timeline_candidates_by_import").on(t.importId),
  ],
);

export const timelineChoices = sqliteTable(
  "timeline_choices",
  {
    id: text().primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    /** JSON. */
    eventIds: text("event_ids").notNull(),
    revision: integer().notNull(),
    by: text().notNull(),
    at: text().notNull(),
  },
  (t) => [index("timeline_choices_by_document").on(t.documentId, t.at)],
);

// — what became of the coach's findings: sums, without a person or a document —

export const coachCounts = sqliteTable(
  "coach_counts",
  {
    day: text().notNull(),
    /** Empty: the whole organisation. */
    teamId: text("team_id").notNull(),
    label: text().notNull(),
    what: text().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.day, t.label, t.what] })],
);

export const idempotency = sqliteTable(
  "idempotency",
  {
    tokenId: text("token_id").notNull(),
    path: text().notNull(),
    key: text().notNull(),
    bodyDigest: text("body_digest").notNull(),
    status: integer().notNull(),
    answer: text().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tokenId, t.path, t.key] })],
);
