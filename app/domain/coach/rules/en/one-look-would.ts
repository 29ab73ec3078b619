import { patternRule } from "./pattern-rule.ts";

/** A small piece of human work that would have been enough: a look, a call, a question. */
export const oneLookWould = patternRule("en-one-look-would", "counterfactual", "prose", {
  needs: ["would all"],
  says: [
    String.raw`(?:a|one|two|another|a single|one single|a quick|a simple|a brief|even a|just one|a proper|a second|that one|any) (?:[\p{L}\d]+ (?:- )?){0,3}(?:look|glance|call|phone call|question|message|mail|e - mail|line|lines|word|words|peek|rehearsal|dry run|read - through|reading|conversation|chat|click|handover|proofread|ping|walk|visit|check|note|sentence|review|minutes?|seconds) [^;]{0,70}would (?:surely |probably |easily )?(?:have|be)`,
    String.raw`(?:a|one|two|another|a single) (?:[\p{L}\d]+ (?:- )?){0,3}(?:look|glance|call|question|message|mail|line|lines|word|words|peek|rehearsal|chat|read - through|reading) [^;]{0,60}, and [^;]{2,60} would`,
    String.raw`(?:look|glance|call|question|message|mail|word|check|test|rehearsal|reading|peek|chat|minute|minutes|all) (?:[\p{L}\d]+ ){0,5}(?:is|was) all (?:it|that|they|we) (?:would have|needed|took|had)`,
    "(?:is|was) all (?:it|that) (?:would have taken|would have needed|was needed|needed|wanted)",
    "^ ?(?:just |simply |merely )?(?:reading|asking|calling|ringing|checking|testing|waiting|phoning|rolling back|telling|looking|opening|escalating|informing|talking|pausing|following|rehearsing|comparing|reviewing|listening|verifying|paging|announcing) (?:[^;.]{1,70} )?would (?:have|surely have|easily have|also have)",
    "would have taken (?:a|one|two|only|all of|them|us|him|her|no more|less|just|five|ten|NUM) ",
  ],
  unless: ["the (?:next|second) NUM"],
});
