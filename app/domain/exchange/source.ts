/** A file found in what is to be imported; `problem` says why it cannot be read (`exchange.why.<code>`). */
export interface SourceFile {
  /** `/`-separated, prefixed with the folder's name. */
  readonly path: string;
  readonly content: Uint8Array | { readonly problem: FileProblem };
}

export type FileProblem =
  | "tooLarge"
  | "empty"
  | "noText"
  | "unreadable"
  | "linkOutside"
  | "noSuchFile"
  | "samePath"
  | "sameId"
  | "unknownPeople"
  | "inBin"
  | "broken";

/** A folder, a file or an archive. */
export interface ImportSource {
  /** Its name; paths start with it. Empty for a file or an archive. */
  readonly root: string;
  /** The Markdown files in a stable order. */
  files(): AsyncIterable<SourceFile>;
  /** Any file below it, by its path; null for what is not there, leads outside or is larger than `most` bytes. */
  read(path: string, most: number): Promise<Uint8Array | null>;
  /** How many files there are, as far as is known. */
  count(): Promise<number | null>;
}

/** Larger texts are no documents. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024;
export const MOST_PICTURE_BYTES = 10 * 1024 * 1024;

export const MARKDOWN_FILE = /\.(?:md|markdown|mdown|mkd)$/i;
