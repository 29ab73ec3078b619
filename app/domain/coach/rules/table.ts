import type { Exception, Rule } from "./rule.ts";

/** Every rule, the surer ones first: of two that find the same label in one sentence the first speaks. */
export const RULES: readonly Rule[] = [];

/** Every exception; one that holds silences the finding. */
export const EXCEPTIONS: readonly Exception[] = [];
