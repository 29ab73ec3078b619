/** What a person asks for. `tag` also finds documents under its sub-tags. */
export interface SearchQuery {
  readonly q: string;
  readonly kind?: "postmortem" | "article" | undefined;
  readonly tag?: string | undefined;
  readonly service?: string | undefined;
  /** At most this many hits, 1 to 100. */
  readonly limit: number;
}

/** A piece of a snippet; what was asked for is marked. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/** One document that answers. */
export interface Hit {
  readonly id: string;
  readonly kind: "postmortem" | "article";
  readonly title: string;
  readonly path: string | null;
  /** Relative to the application. */
  readonly url: string;
  /** Greater is better; only comparable within one answer. */
  readonly score: number;
  readonly snippet: readonly SnippetPart[];
  /** The snippet as plain text. */
  readonly snippetText: string;
}

export interface SearchAnswer {
  /** Documents that hold any of the telling words of the query. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** The query as probably meant, when a word of it stands nowhere and was repaired; the hits answer this one. */
  readonly didYouMean: string | null;
}

export interface Suggestion {
  readonly kind: "title" | "heading" | "tag" | "service" | "alias";
  readonly text: string;
  /** The document it leads to; null for tags, services and aliases. */
  readonly documentId: string | null;
  readonly url: string | null;
}

/**
 * - complete: answers from everything that is saved (also while a complete index is being made anew)
 * - building: a first or repaired index is being filled; answers from what it has so far
 * - absent: missing, damaged or made under other rules; `rebuild` makes it anew
 */
export type IndexState = "complete" | "building" | "absent";

export interface SearchIndex {
  /** Never fails for what is asked: any string is a query, an empty one finds nothing. */
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Names that begin like, or nearly like, what is being typed. */
  suggest(prefix: string, limit: number): Promise<readonly Suggestion[]>;
  /** Makes the index anew from the documents, in small steps; gives the number of documents. */
  rebuild(onProgress?: (done: number) => void): Promise<number>;
  state(): Promise<IndexState>;
  /**
   * Reads the names and the words for spelling into memory, in small steps. Not needed: whoever asks first
   * waits for it instead.
   */
  warmUp(): Promise<void>;
}
