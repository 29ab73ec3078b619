/** A word (English) or a sign (Japanese) of a text, as the coach compares it, and where it stands. */
export type Sign = {
  /** Folded: lower case, half width; names, roles, numbers and code stand as a placeholder in capitals. */
  readonly as: string;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
};
