import { patternRule } from "./pattern-rule.ts";

/** An unreal past with people in it: "had they asked, it would not have". */
export const ifOnly = patternRule("en-if-only", "counterfactual", "prose", {
  needs: ["had if", "would wouldn't could might 'd only"],
  says: [
    "(?<span>(?:had|if|if only|had only) {HUMAN} (?:only |just |but |not |so much as |ever |even |simply |had |had only |had just |had not |hadn't )*(?:{DONE}))[^;]{2,120} (?:would|wouldn't|could|might|'d)",
    "would (?:never |not |still |probably |surely )*(?:have|be|now) [^;]{2,90} (?<span>(?:had|if) {HUMAN} (?:only |just |not |so much as |ever |even |had )*(?:{DONE}))",
    "if only {HUMAN} (?:had|would have|hadn't)",
    String.raw`if only (?:the )?(?:\p{Ll}+ ){1,3}had been (?:{CARE}|given)`,
    String.raw`(?<span>had (?:this|that|it|the (?:\p{Ll}+ ){1,3}) ?been {ADV}(?:tested|reviewed|checked|communicated|announced|rehearsed|verified|escalated|told|asked|raised|discussed))[^;]{1,80} would`,
  ],
});
