/** Teams, services and tags: what postmortems and articles are filed under. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly memberIds: readonly string[];
}

export interface Teams {
  all(): Promise<readonly Team[]>;
  create(team: { id: string; name: string }): Promise<"created" | "exists">;
  rename(id: string, name: string): Promise<"renamed" | "exists" | "missing">;
  setMembers(id: string, personIds: readonly string[]): Promise<void>;
  addMember(id: string, personId: string): Promise<void>;
  removeMember(id: string, personId: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly ownerTeamId: string | null;
  readonly documents: number;
}

export interface Services {
  all(): Promise<readonly Service[]>;
  /** Names not yet known are made; answers ids in the order of the names. */
  ensure(names: readonly string[], newId: () => string): Promise<readonly string[]>;
  rename(id: string, name: string, at: string, by: string): Promise<"renamed" | "exists" | "missing">;
  setOwner(id: string, teamId: string | null): Promise<boolean>;
  /** Only one that no document names. */
  remove(id: string): Promise<"removed" | "used" | "missing">;
}

/** A tag is a path such as `cause/certificate/expiry`; each part of it is a node of the tree. */
export interface Tag {
  readonly path: string;
  readonly aliases: readonly string[];
  readonly documents: number;
}

export interface Tags {
  all(): Promise<readonly Tag[]>;
  ensure(paths: readonly string[]): Promise<void>;
  setAliases(path: string, aliases: readonly string[]): Promise<boolean>;
  /** Moves the tag and what lies below it, in every document that carries it. */
  rename(path: string, to: string, at: string, by: string): Promise<"renamed" | "missing">;
  remove(path: string): Promise<"removed" | "used" | "missing">;
}
