import type { Person, Role } from "./person.ts";

export interface People {
  create(person: NewPerson): Promise<"created" | "exists">;
  /** The first admin, unless there is one: of two at once exactly one is made. */
  createFirstAdmin(person: Omit<NewPerson, "role">): Promise<"created" | "exists" | "closed">;
  find(id: string): Promise<Person | null>;
  findByEmail(email: string): Promise<Person | null>;
  all(): Promise<readonly Person[]>;
  /** People who can sign in; 0 means that set-up is still open. */
  countAdmins(): Promise<number>;
  update(id: string, change: PersonChange): Promise<boolean>;
  passwordHash(id: string): Promise<string | null>;
  /** Also ends every session of that person, but the one kept. */
  setPassword(id: string, hash: string, keepSession?: string): Promise<void>;
  /** Also ends the links that a former admin made. Refuses to leave nobody who is admin. */
  setRole(id: string, role: Role): Promise<"changed" | "lastAdmin" | "missing">;
  /** Ends sessions, tokens, feeds and links in the same transaction. Refuses to leave nobody who is admin. */
  disable(id: string, at: string): Promise<"disabled" | "lastAdmin" | "unchanged">;
  enable(id: string): Promise<boolean>;
}

export interface NewPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly passwordHash: string | null;
  readonly locale?: Person["locale"];
  readonly timeZone?: string | null;
  readonly at: string;
}

/** Roles change by `setRole`. */
export type PersonChange = Partial<Pick<Person, "name" | "email" | "locale" | "timeZone" | "theme">>;

export interface Session {
  /** SHA-256 of the cookie's value; the value itself is never stored. */
  readonly idHash: string;
  readonly personId: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
  readonly userAgent: string;
  readonly address: string;
}

export interface Sessions {
  create(session: Session): Promise<void>;
  /** The session and its person, unless expired, or the person disabled. */
  find(idHash: string, now: string): Promise<{ session: Session; person: Person } | null>;
  touch(idHash: string, seenAt: string, expiresAt: string): Promise<void>;
  of(personId: string, now: string): Promise<readonly Session[]>;
  end(idHash: string, personId?: string): Promise<boolean>;
  endAll(personId: string, except?: string): Promise<number>;
  /** Deletes what has run out. */
  forget(now: string): Promise<void>;
}

export interface ApiToken {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly hash: string;
  readonly lastFour: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly usedAt: string | null;
}

export interface ApiTokens {
  create(token: ApiToken): Promise<void>;
  find(hash: string, now: string): Promise<{ token: ApiToken; person: Person } | null>;
  touch(id: string, at: string): Promise<void>;
  of(personId: string): Promise<readonly ApiToken[]>;
  revoke(id: string, personId: string): Promise<boolean>;
}

/** A single-use link: an invitation makes an account, a reset sets a password. Only its hash is stored. */
export interface AccountLink {
  readonly hash: string;
  readonly purpose: "invitation" | "reset";
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly personId: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface AccountLinks {
  create(link: AccountLink): Promise<void>;
  find(hash: string, now: string): Promise<AccountLink | null>;
  /** Takes the link so that nobody else can: false when it was already used or withdrawn. */
  take(hash: string): Promise<boolean>;
  open(now: string): Promise<readonly AccountLink[]>;
  withdraw(hash: string): Promise<boolean>;
}
