import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { openDatabase } from "#db/index.server.ts";
import { commonPasswords } from "./adapters/common-passwords.server.ts";
import { exchangeTools } from "./adapters/exchange-tools.server.ts";
import { digestId, newId } from "./adapters/ids.server.ts";
import { keptSecret } from "./adapters/kept-secret.server.ts";
import { packageRoot } from "./adapters/package-root.server.ts";
import { argon2id } from "./adapters/password-hash.server.ts";
import { readTemplates } from "./adapters/template-files.server.ts";
import { hashToken, newToken } from "./adapters/tokens.server.ts";
import type { SearchIndex } from "./domain/search/search-index.ts";
import type { KeptAnswers } from "./domain/settings.ts";
import type { Environment } from "./environment.ts";
import type { Needs } from "./usecases/needs.ts";

/** Everything the routes and the commands work with. */
export interface Services extends Needs {
  readonly environment: Environment;
  readonly search: SearchIndex;
  readonly keptAnswers: KeptAnswers;
  /** Signs what is given to a browser to keep for a moment. */
  readonly sessionSecret: string;
  /** Opens the set-up page while there is no admin; made anew at every start. */
  readonly setupToken: string;
  /** The database takes writes, and search answers from a complete index. */
  ready(): Promise<boolean>;
  close(): void;
}

/** The composition root: opens the database, wires the adapters. Throws one plain sentence per problem. */
export function openServices(environment: Environment): Services {
  const templates = readTemplates(join(packageRoot, "templates"), environment.templatesDir);
  const database = openDatabase({
    file: environment.databaseFile,
    migrations: join(packageRoot, "db", "migrations"),
    newId,
  });
  const hashing = argon2id();
  return {
    ...database,
    environment,
    sessionSecret: environment.sessionSecret ?? keptSecret(environment.dataDir),
    setupToken: randomBytes(24).toString("base64url"),
    templates,
    clock: { now: () => new Date() },
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
