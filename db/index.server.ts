import { existsSync } from "node:fs";
import type { AccountLinks, ApiTokens, People, Sessions } from "#app/domain/account/repository.ts";
import type { Attachments } from "#app/domain/attachment/repository.ts";
import type { Services, Tags, Teams } from "#app/domain/catalogue/repository.ts";
import type { CoachCounts } from "#app/domain/coach/count.ts";
import type { Documents, Drafts } from "#app/domain/document/repository.ts";
import type { Lists } from "#app/domain/lists.ts";
import type { Reviews } from "#app/domain/review/repository.ts";
import type { SearchIndex } from "#app/domain/search/search-index.ts";
import type { KeptAnswers, Settings } from "#app/domain/settings.ts";
import type { Candidates } from "#app/domain/timeline/candidate.ts";
import { createAccountLinks } from "./account-links.server.ts";
import { createApiTokens } from "./api-tokens.server.ts";
import { createAttachments } from "./attachments.server.ts";
import { createCoachCounts } from "./coach-counts.server.ts";
import { allSearchables } from "./document-search.server.ts";
import { createDocuments } from "./documents.server.ts";
import { createDrafts } from "./drafts.server.ts";
import { backUp } from "./engine/backup.server.ts";
import { connect } from "./engine/connect.server.ts";
import { migrate } from "./engine/migrate.server.ts";
import { createLists } from "./lists/lists.server.ts";
import { createPeople } from "./people.server.ts";
import { createReviews } from "./reviews.server.ts";
import { createSearchIndex } from "./search/create-search-index.server.ts";
import { ensureSearchTables } from "./search/write-searchable.server.ts";
import { createServices } from "./services.server.ts";
import { createSessions } from "./sessions.server.ts";
import { createKeptAnswers, createSettings } from "./settings.server.ts";
import { createTags, tagAliases } from "./tags.server.ts";
import { createTeams } from "./teams.server.ts";
import { createCandidates } from "./timeline-candidates.server.ts";

/** Every repository of the app over one database. */
export interface Database {
  readonly documents: Documents;
  readonly drafts: Drafts;
  readonly lists: Lists;
  readonly people: People;
  readonly sessions: Sessions;
  readonly apiTokens: ApiTokens;
  readonly accountLinks: AccountLinks;
  readonly teams: Teams;
  readonly services: Services;
  readonly tags: Tags;
  readonly reviews: Reviews;
  readonly attachments: Attachments;
  readonly candidates: Candidates;
  readonly settings: Settings;
  readonly coachCounts: CoachCounts;
  readonly keptAnswers: KeptAnswers;
  readonly file: string;
  readonly search: SearchIndex;
  /** Writes everything into one new file, beside whoever reads and writes. Throws one plain sentence. */
  backUp(target: string): void;
  /** Another figure once another process (or connection) has written; costs next to nothing to ask. */
  outsideVersion(): number;
  /** Tries a write that changes nothing. */
  takesWrites(): boolean;
  close(): void;
}

export interface OpenOptions {
  readonly file: string;
  readonly migrations: string;
  readonly newId: () => string;
}

/** Opens (and makes, and migrates) the database. Throws with a plain sentence when the file is damaged or newer. */
export function openDatabase({ file, migrations, newId }: OpenOptions): Database {
  const existed = existsSync(file);
  const { sqlite, orm, close } = connect(file);
  const store = { sqlite, newId };
  try {
    if (existed) quickCheck(sqlite);
    migrate(sqlite, migrations);
    ensureSearchTables(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  const search = createSearchIndex({
    db: sqlite,
    allSearchables: () => allSearchables(orm),
    aliases: () => tagAliases(orm),
  });
  // Asked while there is nothing, the index says that it is complete, and every save keeps it so.
  if (!existed) void search.state();
  return {
    documents: createDocuments(orm, store),
    drafts: createDrafts(orm),
    lists: createLists(orm),
    people: createPeople(orm),
    sessions: createSessions(orm),
    apiTokens: createApiTokens(orm),
    accountLinks: createAccountLinks(orm),
    teams: createTeams(orm),
    services: createServices(orm, store),
    tags: createTags(orm, store),
    reviews: createReviews(orm),
    attachments: createAttachments(orm, store),
    candidates: createCandidates(orm),
    settings: createSettings(orm),
    coachCounts: createCoachCounts(orm),
    keptAnswers: createKeptAnswers(orm),
    file,
    search,
    backUp: (target) => backUp(sqlite, target),
    outsideVersion: () => sqlite.pragma("data_version", { simple: true }) as number,
    takesWrites: () => takesWrites(sqlite),
    close,
  };
}

/** Asks with little patience: waiting for a lock blocks everybody else's requests too. */
function takesWrites(sqlite: ReturnType<typeof connect>["sqlite"]): boolean {
  const patience = sqlite.pragma("busy_timeout", { simple: true });
  try {
    sqlite.pragma("busy_timeout = 100");
    sqlite.exec("begin immediate; rollback");
    return true;
  } catch {
    if (sqlite.inTransaction) sqlite.exec("rollback");
    return false;
  } finally {
    sqlite.pragma(`busy_timeout = ${patience}`);
  }
}

function quickCheck(sqlite: ReturnType<typeof connect>["sqlite"]): void {
  const findings = sqlite.pragma("quick_check(1)") as { quick_check: string }[];
  if (findings[0]?.quick_check !== "ok") {
    throw new Error(`The database file is damaged (${findings[0]?.quick_check}). Restore a backup.`);
  }
}
