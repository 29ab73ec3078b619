import { patternRule } from "./pattern-rule.ts";

/** A causal link that leads to what one person did, left undone or was. */
export const becausePerson = patternRule("en-because-person", "person-as-cause", "prose", {
  needs: [
    "because since as for thanks due owing account courtesy down",
    "PERSON PERSON's ROLE ROLE's on person someone somebody guy idiot genius",
  ],
  says: [
    String.raw`(?:{BAD})[^.;]{0,90} (?<span>(?:because|since|as|for) {NAMED} (?!(?:had no|has no|have no|could not|cannot|sees?|saw a|reads?|needs?|believed|noticed|spotted|saved|caught|works?)(?![\p{L}'])){ADV}(?:{DID}|was|were|had|did not|didn't|forgot|thought|pulled|lost|fell|slept|overslept|wanted|went|kept|told|thinks|made))`,
    String.raw`(?<span>(?:because of|thanks to|due to|owing to|on account of|courtesy of|down to) {NAMED}(?:'s)? ?,? (?:who|whose|a \p{Ll}+ who|and (?:his|her|their)) (?!(?:found|reported|compared|spotted|noticed|fixed|helped|caught|saved|restored|wrote|kept|answered)(?![\p{L}]))\p{Ll}+)`,
    "(?:{BAD})[^.;]{0,90} (?<span>(?:because of|thanks to|due to|owing to|on account of|courtesy of) {NAMED})(?= ?(?:[.,!]|$|and|who|hanging|leaning|playing|pulling))",
    "^(?<span>because|since) {NAMED} (?:did not|didn't|forgot|never|had not|hadn't|refused|ignored|skipped|overslept|unplugged|deleted|pulled) [^.;]{3,100},[^.;]{0,80}(?:{BAD})",
  ],
  unless: [
    String.raw`(?:not|n't|never) (?:\p{Ll}+ )?(?:because|due|since|fail because)`,
    "(?:was|were|is) (?:back|fixed|solved|found|repaired|restored|corrected|recovered|avoided|caught|up again)",
    String.raw`because (?:[\p{L}]+ ){1,5}(?:shares?|shows?|displays?|accepts?|does not (?:show|say|check))`,
  ],
});
