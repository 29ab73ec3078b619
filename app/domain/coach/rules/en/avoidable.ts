import { patternRule } from "./pattern-rule.ts";

/** The outcome called avoidable. */
export const avoidable = patternRule("en-avoidable", "counterfactual", "prose", {
  needs: ["avoidable preventable needless unnecessary avoided prevented averted spared"],
  says: [
    "(?:was|were|is|been|are) (?:entirely |easily |completely |wholly |perfectly |so |quite |totally |eminently )?(?:avoidable|preventable|needless|unnecessary)(?= (?:[.,;]|and|had|if|with)|$)",
    "could (?:easily |so easily |well |perfectly well )?have been (?:avoided|prevented|averted|spared)(?= (?:[.,;]|had|if|with|by (?:a|one|simply|just|reading|asking|checking))|$)",
  ],
  unless: [String.raw`(?:not|hardly|scarcely|neither) (?:\p{Ll}+ ){0,2}(?:avoidable|preventable)`],
});
