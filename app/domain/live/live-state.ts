/** Somebody at work in a document just now. */
export interface Here {
  readonly id: string;
  readonly name: string;
  /** Names of the controls they are in; several when they have several tabs. */
  readonly fields: readonly string[];
}

/**
 * All that is ever told of a document while it is open in a browser: never its text. Whoever hears of a new revision
 * fetches the page as everybody else does, with every right asked for again.
 */
export interface LiveState {
  readonly id: string;
  /** Null: in the bin, removed, or not for this person. */
  readonly revision: number | null;
  /** Who is here, by name; for people who write only. */
  readonly here: readonly Here[];
}

/** What goes on in the documents open just now: told at once for this process, soon after for any other. */
export interface Live {
  /** The document has changed in this process. */
  changed(documentId: string): void;
  /** As it stands; told to anybody, whoever asks must have asked for the right. */
  stateOf(documentId: string): Promise<LiveState>;
  /** Calls back whenever one of the documents is not what it was; answers how to stop. */
  listen(listener: Listener): () => void;
  /** A tab says where its person is. */
  enter(visit: Visit): void;
  leave(tab: string, personId: string): void;
  /** The person's browser is still there. */
  renew(personId: string, documentIds: readonly string[]): void;
  /** Ends every stream and takes no more: the process leaves. */
  end(): void;
}

export interface Listener {
  readonly documentIds: readonly string[];
  /** Never throws, never waits. */
  readonly tell: (state: LiveState) => void;
  /** The process leaves. */
  readonly end: () => void;
}

export interface Visit {
  /** Made up by the browser, anew for each page. */
  readonly tab: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly documentId: string;
  /** The name of the control they are in. */
  readonly field: string | null;
}
