import { patternRule } from "./pattern-rule.ts";

/** What people had to do, with the other half: and did not. */
export const supposedTo = patternRule("en-supposed-to", "counterfactual", "prose", {
  needs: [
    "supposed meant obliged expected required bound asked told instructed contracted due scheduled had been there",
  ],
  says: [
    "(?<span>{HUMAN} (?:was|were|had been|is|are) (?:supposed|meant|obliged|expected|required|bound|asked|told|instructed|contracted|due) to [^;]{3,90} (?:and|but|yet|though|although)) (?:[^;]{0,40} )?(?:not|never|didn't|did not|hasn't|haven't|wasn't|weren't|nobody|no one|none|instead|kept quiet|preferred|only|failed)",
    String.raw`(?:was|were) (?:supposed|meant|due|required|scheduled) to be {ADV}\p{Ll}+[^;]{0,70} (?:and|but|yet) (?:was not|wasn't|were not|weren't|never was|never were|nobody did|no one did|it wasn't|never happened|this was not|that was not|have not|has not)`,
    "there (?:was|had been|were) (?:ample|plenty of|more than enough|time enough|enough|every|all the|lots of|sufficient) (?:time|opportunity|opportunities|warning|chances|occasion|reason)[^;]{0,30} to",
    "had (?:every|ample|plenty of) (?:chance|opportunity|opportunities|time|occasion|reason)s? to",
  ],
  unless: ["customers who"],
});
