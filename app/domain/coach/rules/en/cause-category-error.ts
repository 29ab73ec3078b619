import { patternRule } from "./pattern-rule.ts";

/** A report form filled in: cause, human error. */
export const causeCategoryError = patternRule("en-cause-category-error", "human-error", "prose", {
  says: [
    String.raw`(?:causes?|reason|classification|class|category|finding|factor|verdict|conclusion|diagnosis|analysis|why|origin|type|result|outcome|explanation|code|bucket|source|trigger|reasons)(?: [^:.;]{0,45})? (?::|–|-|—|=|is|was|\() (?<span>(?:[\p{Ll}']+ (?:- )?){0,3}?(?:{ERROR}|{SLIP}|human|people make mistakes|mistaken \p{Ll}+|forgot|forgotten|mixed up|left \p{Ll}+ by accident|wrong entry|miskeyed|confusion of|misreading|(?:two|three) digits transposed))`,
    "^(?:cause|finding|category|classification|root cause) ?:? (?:the )?(?:{ERROR})",
    "because people make mistakes|people (?:simply |just |will )?make mistakes|to err is human|between (?:the )?keyboard and (?:the )?chair|pebkac|pebcak|layer 8|id - 10 - t",
  ],
  unless: ["(?:not|no|neither|rather than|nor) (?:a |an |the )?(?:{ERROR})"],
});
