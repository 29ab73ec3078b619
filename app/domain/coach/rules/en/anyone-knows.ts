import { patternRule } from "./pattern-rule.ts";

/** A standard for people that somebody is shown to miss: anyone who, any competent, even a beginner. */
export const anyoneKnows = patternRule("en-anyone-knows", "judgement", "prose", {
  needs: ["any anyone anybody even you one expected like"],
  says: [
    String.raw`any (?:[\p{Ll}]+ (?:- )?){0,2}(?:competent|decent|sane|self - respecting|half - decent|serious|real|professional|responsible|halfway competent) (?:\p{Ll}+ )?(?:ROLE|TEAM|person|company|shop|crew|squad)`,
    "any(?:one|body) (?:with|who)(?: has| had| knows| can| could| is)? [^.;,]{3,70} (?:knows|know|would (?:know|never)|understands) (?:not|better|that|what|how)",
    String.raw`even (?:a|an|the) (?:[\p{Ll}]+ (?:- )?){0,3}(?:ROLE|child|beginner|student|toddler|monkey|amateur|layman|schoolboy) (?:knows|knew|understands) (?!that)`,
    "(?:you|one)(?: would|'d| might| should) (?:have )?(?:think|thought|expect|expected|hope|imagine|assume)(?:ed)? (?:that )?(?:a|an|any|our|the|somebody|someone|people|of) ",
    "(?:may|might|could|can|should) be expected to (?:count|know|read|be able|tell|think|understand)",
    String.raw`(?:handles?|treats?|reads?|uses?|works?|writes?|drives?|wields?) (?:[\p{L}]+ ){1,4}like a (?:toddler|child|drunk|monkey|bull|blind|teenager|tourist|toy|five - year - old)`,
  ],
});
