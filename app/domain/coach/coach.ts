import type { LineReading } from "./finding.ts";
import type { CoachLanguage, TextKind } from "./labels.ts";

/** Reads along. Pure and quick: nothing is stored, nothing leaves the process. */
export interface Coach {
  /**
   * One reading for every line (LF or CRLF ends one), empty ones too. Without `lang` each line's script decides.
   * Offsets of findings count within their line.
   */
  readLines(text: string, how: HowToRead): readonly LineReading[];
}

export type HowToRead = {
  readonly kind: TextKind;
  readonly lang?: CoachLanguage;
  /** A whole document, finished and mostly well written: the model has to be surer. Without it, a heading decides. */
  readonly document?: boolean;
};
