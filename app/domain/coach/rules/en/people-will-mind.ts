import { patternRule } from "./pattern-rule.ts";

/** A role told how to be, not what to build. */
export const peopleWillMind = patternRule("en-people-will-mind", "vigilance", "action", {
  says: [
    String.raw`(?:pay|paying|pays) (?:[\p{Ll}]+ )?(?:heed|attention)`,
    "make sure (?:that )?(?:everyone|everybody|all|people|staff|the (?:team|ROLE|crew)|ROLE|TEAM|PERSON|we|you)[^.;]{0,30} (?:knows?|understands?|remembers?|realises?|is aware|are aware|reads?|follows?|stays?|keeps?)",
    "(?:ensure|see to it)(?: that)? (?:everyone|everybody|all (?:staff|ROLE|TEAM)|people|staff)[^.;]{0,30} (?:knows?|understands?|remembers?|aware|follows?|reads?|mindful)",
    "lets? (?:us |all |'s )?(?:all )?(?:be|try|take|stay|keep|not|slow|remember|aim|get better)|let's (?:all )?(?:be|try|take|stay|keep|not|slow|remember)",
    String.raw`(?:to|will|must|should|shall) (?:always |please )?(?:concentrate|mind|heed|think (?:twice|before|harder)|beware|focus)(?= (?:on|the|their|of|more|better|before|when|twice|amber|[\p{Ll}]+))`,
  ],
});
