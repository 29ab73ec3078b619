import { patternRule } from "./pattern-rule.ts";

/** People, named or not, as the subject of a norm of the past: "someone should have rehearsed it". */
export const peopleShouldHave = patternRule("en-people-should-have", "counterfactual", "prose", {
  needs: ["should shoudl ought oughta shoulda should've shouldn't surely could might would"],
  says: [
    "(?<span>{HUMAN} {ADV}(?:should|shoudl|ought to|must surely) (?:not )?{ADV}have {ADV}(?:{DONE}))",
    "(?<span>{HUMAN} {ADV}(?:oughta|shoulda|should've|shouldn't have|should not have) {ADV}(?:{DONE}))",
    "(?<span>{HUMAN} (?:could|might) (?:at least|easily|just as well|simply|just|very well|so easily|perfectly well) have {ADV}(?:{DONE}))",
    "(?<span>{HUMAN} would have (?:done well|been well advised) to)",
    "{HUMAN} (?:should|could) have known better",
  ],
});
