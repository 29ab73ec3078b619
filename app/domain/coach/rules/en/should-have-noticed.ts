import { patternRule } from "./pattern-rule.ts";

/** Noticing verbs with people, or nobody, as the subject: what they could see is what we know now. */
export const shouldHaveNoticed = patternRule("en-should-have-noticed", "hindsight", "prose", {
  needs: ["should shoulda could coulda ought must might should've could've did didn't"],
  says: [
    "{HUMAN} {ADV}(?:should|shoulda|could|coulda|ought to|must|might|should've|could've) (?:not |never )?{ADV}(?:have )?{ADV}(?:{NOTICE})(?! (?:it )?(?:no better|way|much|only|later))",
    "(?:should|could|ought to|must) (?:easily |clearly |at least |surely |well |not )?have been (?:noticed|spotted|seen|foreseen|anticipated|predicted|recognised|recognized|expected|obvious|clear|guessed|apparent|realised|known)",
    "(?:how|why) (?:could|did|didn't|had) (?:anyone|nobody|no one|anybody|we|they|{WHO}|{TEAMS}) (?:not )?(?:notice|noticed|see|seen|realise|realize|recognise|spot|miss|overlook)",
    "should (?:never |not )have (?:escaped|been lost on|been missed|been overlooked|overlooked|missed) ",
  ],
  unless: [
    String.raw`(?:nobody|no one|none of us|neither|hardly anyone|few|could not|couldn't|cannot|can't|nor|not think|no way|anyone (?:on|in) \p{Ll}+ could have known) (?:\p{Ll}+ ){0,4}(?:could|have|known|have known|tell|noticed|seen|expected|foreseen)(?= )`,
  ],
});
