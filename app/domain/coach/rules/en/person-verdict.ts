import { patternRule } from "./pattern-rule.ts";

/** A verdict: culprit, fault, blame, conscience; punishment too. */
export const personVerdict = patternRule("en-person-verdict", "person-as-cause", "prose", {
  needs: ["PERSON PERSON's ROLE ROLE's on person someone somebody guy me i my mine he she culpa"],
  says: [
    "(?:culprit|guilty party|perpetrator|offender|villain)(?: [^.;]{0,40})? (?:is|was|turned out to be|:|,) (?:{NAMED}|me)",
    "(?<span>{NAMED}'s (?:fault|doing|handiwork|work|mess|responsibility alone))(?= ?(?:[.,;!]|and|alone|entirely|$))",
    "(?:{NAMED}) (?:is|was|are) (?:solely |entirely |squarely |clearly |fully |alone |personally |wholly )?(?:to blame|at fault|responsible for (?:the|this|that|all|our)|guilty|accountable for the|culpable|the culprit)",
    "(?:blame|fault|responsibility|guilt)(?: for [^.;]{2,60})? (?:lies|rests|falls|sits|belongs|is) (?:squarely |entirely |solely |wholly |fully |alone |with |on |to |at ){1,4}(?:the feet of )?(?:{NAMED})",
    "(?:blame|thank) (?:{NAMED}) for",
    "(?:you|we) (?:can|may|have) (?:thank )?(?:{NAMED}) (?:to thank )?for",
    String.raw`(?:my fault|my bad|mea culpa|my doing|all me|100 ?% on me|(?:one|this|that|it) is (?:\p{L}+ ){0,2}?on me|it was me|i take (?:the )?(?:full )?blame|guilt is mine|mine alone|blame is mine|i am to blame|i'm to blame|i own this one|shame on me)`,
    String.raw`(?:^|, |so |and |but |because )(?:i) (?:\p{L}+ )?(?:broke|nuked|wiped|borked|dropped the (?:table|database|db|ball|prod)|deleted the wrong|took down|crashed|messed up|screwed up|brought down)`,
    "(?:{NAMED}|he|she) (?:has|have|had|was|is|will)(?: now| since| already| to)?(?: been| be)? (?:spoken to|reprimanded|disciplined|dismissed|fired|let go|sacked|suspended|demoted|put on notice|taken off the rota|shown the door|written up|admonished|sanctioned)",
    String.raw`(?:{NAMED}) (?:has|have) (?:this|that|the|it|all this) (?:[\p{L}]+ ){0,3}on (?:his|her|their) conscience`,
  ],
  unless: [
    String.raw`(?:not|n't|nobody|no one|never|neither|nor|none) (?:\p{L}+ ){0,4}(?:{NAMED}|to blame|at fault|blame|fault|my fault|culprit|on me|spoken)`,
    "alarm|alert|monitor",
  ],
});
