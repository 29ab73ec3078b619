import type { Sentence, Span } from "../analysis/sentence.ts";
import type { OwnWords } from "../finding.ts";
import type { CoachLanguage, Label, TextKind } from "../labels.ts";

/** One thing the coach knows. A file of its own, pure, over one sentence; what it is sure of, it may say alone. */
export type Rule = {
  /** Unique, kebab-case: a team switches it off by this name. */
  readonly name: string;
  readonly label: Label;
  readonly kind: TextKind;
  readonly lang: CoachLanguage;
  readonly find: (sentence: Sentence) => Span | null;
  /** Of a team's own rule: what its findings say. */
  readonly own?: OwnWords;
};

/** Says that a label is not meant here, whoever found it: a system is the subject, blame is quoted or rejected. */
export type Exception = {
  readonly name: string;
  readonly labels: readonly Label[];
  readonly kind: TextKind;
  readonly lang: CoachLanguage;
  readonly holds: (sentence: Sentence, found: Span) => boolean;
};
