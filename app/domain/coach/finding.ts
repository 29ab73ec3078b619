import type { Label } from "./labels.ts";

/** A place in a text the coach would talk about. It suggests; it never forbids. */
export type Finding = {
  /** The same for the same label on the same words, wherever they stand: what a dismissal holds on to. */
  readonly id: string;
  readonly label: Label;
  /** UTF-16 offsets in the line (or text) that was read, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The rule that found it: its name, `model`, or a team's own rule. */
  readonly rule: string;
  /** The words that spoke for it, as they stand in the text. */
  readonly because: readonly string[];
  /** Set by a team's own rule: its message and hint by locale; what it leaves out the coach says in its own words. */
  readonly own?: OwnWords;
  /** A team has softened its rule or label: it is told with a quieter word. */
  readonly soft?: boolean;
};

/** A team wrote them in one language at least; the other then says the same. */
export type OwnWords = {
  readonly message?: Readonly<Record<"en" | "ja", string>>;
  readonly hint?: Readonly<Record<"en" | "ja", string>>;
};

/** How well an action will hold without anybody being careful (RCA² action hierarchy). */
export type Strength = "strong" | "medium" | "weak";

export type StrengthReading = { readonly strength: Strength; readonly reason: StrengthReason };

/** Why an action counts as strong or weak; told in the reader's language by i18n `coach.strength`. */
export type StrengthReason =
  | "forcing"
  | "automation"
  | "design"
  | "removal"
  | "alert"
  | "redundancy"
  | "tooling"
  | "documentation"
  | "drill"
  | "process"
  | "check"
  | "training"
  | "vigilance"
  | "vague";

/** One line of a text, read. */
export type LineReading = {
  /** 1-based. */
  readonly line: number;
  readonly findings: readonly Finding[];
  /** For actions. */
  readonly strength?: StrengthReading;
};
