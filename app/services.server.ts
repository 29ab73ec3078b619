import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { examine, type Finding } from "#db/engine/doctor.server.ts";
import { holdDatabase } from "#db/engine/lock.server.ts";
import { restoreDatabase } from "#db/engine/restore.server.ts";
import { openDatabase } from "#db/index.server.ts";
import { announcedDocuments } from "./adapters/announced-documents.server.ts";
import { coachFromFiles } from "./adapters/coach-files.server.ts";
import { commonPasswords } from "./adapters/common-passwords.server.ts";
import { countedDocuments } from "./adapters/counted-documents.server.ts";
import { exchangeTools } from "./adapters/exchange-tools.server.ts";
import { digestId, newId } from "./adapters/ids.server.ts";
import { keptSecret } from "./adapters/kept-secret.server.ts";
import { createLiveHub } from "./adapters/live-hub.server.ts";
import { packageRoot } from "./adapters/package-root.server.ts";
import { argon2id } from "./adapters/password-hash.server.ts";
import { readKindWordFiles, readQuestionFiles } from "./adapters/question-files.server.ts";
import { readTemplates } from "./adapters/template-files.server.ts";
import { timelineFiles } from "./adapters/timeline-files.server.ts";
import { hashToken, newToken } from "./adapters/tokens.server.ts";
import type { Locale } from "./domain/account/person.ts";
import type { Coach } from "./domain/coach/coach.ts";
import type { CoachCounts } from "./domain/coach/count.ts";
import { rememberingCoach } from "./domain/coach/remembering-coach.ts";
import type { Listening } from "./domain/coach/team/listening.ts";
import type { Live } from "./domain/live/live-state.ts";
import type { SearchIndex } from "./domain/search/search-index.ts";
import type { KeptAnswers } from "./domain/settings.ts";
import type { KindWords } from "./domain/timeline/guess-kind.ts";
import type { WalkthroughQuestions } from "./domain/timeline/questions.ts";
import type { Environment } from "./environment.ts";
import type { Needs } from "./usecases/needs.ts";

/** Everything the routes and the commands work with. */
export interface Services extends Needs {
  readonly environment: Environment;
  readonly search: SearchIndex;
  readonly keptAnswers: KeptAnswers;
  /** What the coach listens for, with the team's own rules. */
  readonly coachListening: Listening;
  /** What became of the coach's findings. */
  readonly coachCounts: CoachCounts;
  /** Who is where, and what has changed: for everybody who has a document open. */
  readonly live: Live;
  /** What the walkthrough asks at an event, by language and kind. */
  readonly questions: Readonly<Record<Locale, WalkthroughQuestions>>;
  /** By which words a pasted line gets its kind. */
  readonly kindWords: KindWords;
  /** Signs what is given to a browser to keep for a moment. */
  readonly sessionSecret: string;
  /** Opens the set-up page while there is no admin; made anew at every start. */
  readonly setupToken: string;
  /** Writes database and attachments into one new file. Throws one plain sentence. */
  backUp(target: string): void;
  /** The database takes writes, and search answers from a complete index. */
  ready(): Promise<boolean>;
  close(): void;
}

const MIGRATIONS = join(packageRoot, "db", "migrations");

/** The composition root: opens the database, wires the adapters. Throws one plain sentence per problem. */
export function openServices(environment: Environment): Services {
  const templates = readTemplates(join(packageRoot, "templates"), environment.templatesDir);
  const database = openDatabase({
    file: environment.databaseFile,
    migrations: MIGRATIONS,
    newId,
  });
  const hashing = argon2id();
  const clock = { now: () => new Date() };
  const live = createLiveHub({ ...database, clock });
  const fromFiles = openCoach(environment);
  const coach = rememberingCoach(fromFiles);
  const kindWords = readKindWordFiles(join(packageRoot, "app", "domain", "timeline"));
  return {
    ...database,
    documents: announcedDocuments(
      countedDocuments(database.documents, { coach, coachCounts: database.coachCounts }),
      live.changed,
    ),
    coach,
    coachListening: fromFiles.listening,
    live,
    environment,
    sessionSecret: environment.sessionSecret ?? keptSecret(environment.dataDir),
    setupToken: randomBytes(24).toString("base64url"),
    templates,
    questions: readQuestionFiles(join(packageRoot, "app", "domain", "timeline"), environment.templatesDir),
    kindWords,
    timelineFiles: timelineFiles(kindWords),
    clock,
    passwords: { make: hashing.make, check: hashing.check, isCommon: commonPasswords(packageRoot) },
    tokens: { make: newToken, hash: hashToken },
    exchange: exchangeTools(),
    newId,
    digestId,
    async ready() {
      return database.takesWrites() && (await database.search.state()) === "complete";
    },
  };
}

/** The coach alone, with the team's own rules: opens no database. */
export function openCoach({
  coachDir,
}: Pick<Environment, "coachDir">): Coach & { readonly listening: Listening } {
  return coachFromFiles(join(packageRoot, "app", "domain", "coach"), coachDir);
}

/** For the one process that serves a database; null when another does. Ends with the process, however that dies. */
export function holdServices({ databaseFile }: Environment): (() => void) | null {
  return holdDatabase(databaseFile);
}

/** Puts a backup in the place of the database. Throws one plain sentence, with nothing changed. */
export function restoreBackup({ databaseFile }: Environment, backup: string): { kept: string | null } {
  return restoreDatabase(backup, { file: databaseFile, migrations: MIGRATIONS });
}

/** Looks through the database without opening the services: they refuse a damaged one. */
export function examineDatabase({ databaseFile }: Environment): readonly Finding[] {
  return examine(databaseFile);
}
