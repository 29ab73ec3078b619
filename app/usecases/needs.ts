import type { AccountLinks, ApiTokens, People, Sessions } from "#app/domain/account/repository.ts";
import type { Attachments } from "#app/domain/attachment/repository.ts";
import type { Services, Tags, Teams } from "#app/domain/catalogue/repository.ts";
import type { Clock } from "#app/domain/clock.ts";
import type { Coach } from "#app/domain/coach/coach.ts";
import type { Documents, Drafts } from "#app/domain/document/repository.ts";
import type { ExchangeTools } from "#app/domain/exchange/tools.ts";
import type { Lists } from "#app/domain/lists.ts";
import type { Reviews } from "#app/domain/review/repository.ts";
import type { Settings } from "#app/domain/settings.ts";
import type { Templates } from "#app/domain/template/repository.ts";
import type { Candidates } from "#app/domain/timeline/candidate.ts";
import type { TimelineFiles } from "#app/domain/timeline/timeline-files.ts";

/** What use-cases may ask for; each names the few it needs with `Pick`. */
export interface Needs {
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
  readonly templates: Templates;
  readonly clock: Clock;
  readonly coach: Coach;
  readonly passwords: Passwords;
  readonly tokens: Tokens;
  readonly exchange: ExchangeTools;
  readonly timelineFiles: TimelineFiles;
  readonly newId: () => string;
  /** The same id for the same text. */
  readonly digestId: (text: string) => string;
}

/** Secrets that open something: given out once, stored as a hash. */
export interface Tokens {
  make(prefix: string): string;
  hash(token: string): string;
}

export interface Passwords {
  make(password: string): Promise<string>;
  /** Takes as long for nobody's hash as for a real one. */
  check(hash: string | null, password: string): Promise<boolean>;
  isCommon(password: string): boolean;
}
