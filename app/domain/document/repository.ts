import type { Changes, DocumentKind, Fields, Origin, StoredDocument } from "./document.ts";
import type { FieldConflict } from "./merge.ts";

export interface NewDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly fields: Fields;
  readonly by: string | null;
  readonly at: string;
  readonly note?: RevisionNote;
  readonly origin?: Origin;
  /** The number a restored postmortem had; taken when it is still free. */
  readonly number?: number | null;
}

/** What a revision was, as a code translated by `keep.note.<note>`. */
const REVISION_NOTES = [
  "created",
  "edited",
  "imported",
  "published",
  "restored",
  "binned",
  "unbinned",
  "removed",
] as const;
export type RevisionNote = (typeof REVISION_NOTES)[number];

export interface Edit {
  /** The revision the author had seen. */
  readonly base: number;
  readonly changes: Changes;
  readonly by: string | null;
  readonly at: string;
  readonly note?: RevisionNote;
  /** Set by an import: the document's new origin; its `revision` is filled in by the save. */
  readonly origin?: Omit<Origin, "revision">;
}

export type SaveResult =
  | {
      readonly kind: "saved";
      readonly document: StoredDocument;
      /** The fields as they stood before. */
      readonly before: Fields;
      readonly changed: boolean;
      readonly merged: boolean;
    }
  | { readonly kind: "conflict"; readonly revision: number; readonly conflicts: readonly FieldConflict[] }
  | { readonly kind: "unknown-revision"; readonly revision: number }
  | { readonly kind: "missing" };

export interface Revision {
  readonly revision: number;
  readonly at: string;
  readonly by: string | null;
  readonly note: RevisionNote;
  readonly fields: readonly string[];
}

export interface BinChange {
  /** null takes it out of the bin. */
  readonly at: string | null;
  readonly by: string;
  readonly now: string;
}

export interface Stamp {
  readonly kind: DocumentKind;
  readonly revision: number;
  readonly binned: boolean;
  /** A clock runs until it is filed. */
  readonly dueAt: string | null;
  readonly filed: boolean;
  /** The names of everybody it names, joined: they may change without a revision. */
  readonly names: string;
}

/** Every method is one transaction; full-text rows are written inside it. */
export interface Documents {
  create(document: NewDocument): Promise<StoredDocument>;
  find(id: string): Promise<StoredDocument | null>;
  /** In the order asked for; unknown ids are left out. */
  findMany(ids: readonly string[]): Promise<readonly StoredDocument[]>;
  /** The little that says whether a page made of the document is still right. Null where there is none. */
  stamp(id: string): Promise<Stamp | null>;
  findByOrigin(key: { importId: string | null; path: string }): Promise<StoredDocument | null>;
  save(id: string, edit: Edit): Promise<SaveResult>;
  /** The fields as they stood at a revision; null when it was never given out. */
  at(id: string, revision: number): Promise<Fields | null>;
  history(id: string, page: { limit: number; before?: number }): Promise<readonly Revision[]>;
  /** Sets or clears the bin; a binned document is in no list and not searchable. */
  bin(id: string, change: BinChange): Promise<boolean>;
  /** Deletes what was binned before the given instant, for good. */
  purge(before: string): Promise<number>;
  /** In how many places a text stands that `redact` would replace. */
  places(id: string, secret: string): Promise<number>;
  /**
   * Replaces a text for good everywhere it stands: current fields, versions, drafts, remarks, index; also in what the
   * database file still holds of them. Answers how many places.
   */
  redact(id: string, secret: string, mark: string, by: string, at: string): Promise<number>;
  /** Documents in a stable order, for export and rebuilding. */
  each(filter?: { kind?: DocumentKind; filed?: boolean }): AsyncIterable<StoredDocument>;
}

export interface Draft {
  readonly id: string;
  readonly documentId: string;
  readonly personId: string;
  readonly base: number;
  readonly changes: Changes;
  readonly createdAt: string;
  readonly reason: "conflict" | "unsaved";
}

/** Texts that lost a race or were not yet saved: each belongs to one person until resolved. */
export interface Drafts {
  keep(draft: Draft): Promise<void>;
  find(id: string): Promise<Draft | null>;
  of(personId: string, documentId?: string): Promise<readonly Draft[]>;
  resolve(id: string): Promise<void>;
}
