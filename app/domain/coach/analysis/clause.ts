/** Who is spoken of, as far as the words tell. */
export type Subject =
  /** By name, by a pronoun, or unnamed: Jenna, she, somebody. */
  | "person"
  /** By what they do: the on-call engineer, 担当者. */
  | "role"
  /** Several people, another team, a vendor. */
  | "team"
  /** The writers themselves: we, 当方. */
  | "us"
  /** No one, 誰も. */
  | "nobody"
  /** What belongs to a person or is their work: Jenna's change. */
  | "work"
  /** A machine, software, a control. */
  | "system"
  /** Anything else with a name. */
  | "thing"
  /** Nobody is named, though somebody must have done it: passives, commands, Japanese without a topic. */
  | "hidden";

export type Modality =
  /** Should, ought to, was supposed to; べき, はず. */
  | "norm"
  /** Could, was able to; できた, 得た. */
  | "ability"
  /** If, had they; ば, たら. */
  | "condition"
  /** Would. */
  | "outcome"
  /** Will, is to; 予定, こととする. */
  | "plan"
  | "fact";

/** A part of a sentence with a verb of its own. */
export type Clause = {
  /** Signs of the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
  readonly modality: Modality;
  /** Told of what is over: should have, べきだった. */
  readonly past: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  /** It gives the cause of what stands beside it: because, due to; ため, せいで. */
  readonly cause: boolean;
  /** Told to do: "Check the tags twice." */
  readonly imperative: boolean;
};
