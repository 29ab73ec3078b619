import { patternRule } from "./pattern-rule.ts";

/** A norm whose people hide behind the passive: "should have been tested". */
export const passiveShouldHave = patternRule("en-passive-should-have", "counterfactual", "prose", {
  needs: ["should shoudl ought must needed might had was were should've would"],
  says: [
    "(?:should|shoudl|ought to|must|needed to|might well) (?:not |really |simply |clearly |never |at least )?have been {ADV}(?:{CARE})",
    "should(?:'ve| never have| not have| have at least) been {ADV}(?:{CARE})",
    "(?:ought|needed|had|was meant|were meant|was supposed|were supposed|was due|were due) to (?:have been|be) {ADV}(?:{CARE})[^;]{0,60} (?:and|but|yet) (?:was not|wasn't|were not|weren't|never was|never were|nobody|no one)",
    "would have been {ADV}(?:wiser|better|wise|prudent|sensible|safer|smarter|more prudent|advisable|appropriate|only right|easy enough|simple enough|no trouble|the right thing|better advised|decent) to",
    "needed to be (?:announced|tested|reviewed|checked|verified|communicated|rehearsed|countersigned|escalated|documented) (?:before|beforehand|first|in advance|earlier|sooner)",
  ],
  unless: [
    "(?:message|messages|request|requests|packet|packets|event|events|row|rows|record|records|duplicate|duplicates|value|values|retry|retries|ack|metric|metrics|span|token|tokens) (?:should|ought to) have been",
  ],
});
