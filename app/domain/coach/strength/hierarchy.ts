import type { Strength, StrengthReason } from "../finding.ts";

/**
 * The RCA² action hierarchy. Strong: holds without anybody being careful. Medium: helps people to do right or to notice
 * sooner. Weak: asks people to know, remember or check more. A test in CI that blocks is `forcing`; one that is only
 * added somewhere is `tooling`: somebody still has to look at it.
 */
export const STRENGTH_OF: Readonly<Record<StrengthReason, Strength>> = {
  forcing: "strong",
  automation: "strong",
  design: "strong",
  removal: "strong",
  alert: "medium",
  redundancy: "medium",
  tooling: "medium",
  documentation: "medium",
  drill: "medium",
  process: "medium",
  check: "weak",
  training: "weak",
  vigilance: "weak",
  vague: "weak",
};

/** What speaks for a reason, in a text without code and quotations; of a table the first that fits counts. */
export type StrengthPattern = readonly [reason: StrengthReason, pattern: RegExp];
