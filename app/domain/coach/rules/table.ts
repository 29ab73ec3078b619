import { ENGLISH_EXCEPTIONS, ENGLISH_RULES } from "./en/table.ts";
import { JAPANESE_EXCEPTIONS } from "./ja/exceptions.ts";
import { JAPANESE_RULES } from "./ja/table.ts";
import type { Exception, Rule } from "./rule.ts";

/** Every rule, the surer ones first: of two that find the same label in one sentence the first speaks. */
export const RULES: readonly Rule[] = [...ENGLISH_RULES, ...JAPANESE_RULES];

/** Every exception; one that holds silences the finding. */
export const EXCEPTIONS: readonly Exception[] = [...ENGLISH_EXCEPTIONS, ...JAPANESE_EXCEPTIONS];
