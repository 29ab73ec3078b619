import { patternRule } from "./pattern-rule.ts";

/** A cleft that points at one: it was Ann who. */
export const itWasPerson = patternRule("en-it-was-person", "person-as-cause", "prose", {
  needs: [
    "PERSON PERSON's ROLE ROLE's on person someone somebody guy me i him her",
    "was is were : \u2013 - \u2014 = am took brought knocked",
  ],
  says: [
    String.raw`it was (?:{NAMED}|me|i|him|her)(?:'s)? (?:[\p{L}\d:]+ ){0,5}?(?:who|that|whose) (?:[\p{L}]+ ){0,3}?(?:{HARM}|brought|took|caused|deleted|dropped|shut|unplugged|pulled|emptied|overwrote|pushed|merged|swapped|opened|approved|signed|left|switched|set|ran|forgot|put|disabled|cut|tripped|sent|let|turned|started|typed|pressed)`,
    String.raw`(?:{NAMED}|i|he|she) (?:is|was|am) (?:clearly |plainly |simply )?(?:the|our) (?:one|person|man|woman|guy) (?:who|to blame|responsible|behind|that) ?(?:deleted|{HARM}|dropped|shut|pulled|pushed|caused|did|let|ran|merged|[\p{Ll}]+ed)?`,
    "(?:{NAMED}) (?:is|was) (?:the )?(?:sole |only |whole |real |main |true )?(?:reason|cause|explanation|culprit|author of|root cause)",
    String.raw`(?:the )?(?:only |sole |whole |real |one )?(?:reason|cause) (?:[^.;]{2,60} )?(?:is|was) (?:that )?(?:{NAMED}) (?:[\p{Ll}]+ed|cut|put|set|ran|left|shut|who|had|did|thought|pulled|[.])`,
    "(?:root |primary |main |only |the )?(?:cause|causes) (?::|\u2013|-|\u2014|was|is|=) (?<span>{NAMED})(?! (?:error|mistake|fatigue|failure|fault|interface|console|account|action))",
    String.raw`what (?:brought|took|killed|broke|sank|stopped|did|caused|cost) [^.;]{2,70} (?:was|is) (?:{NAMED})(?: [\p{Ll}]+ing)?`,
    String.raw`(?<span>{NAMED}'s) (?:[\p{L}\d:]+ ){1,4}?(?:is what |was what |that |single - handedly )?(?:took|brought|knocked) (?:[\p{L}]+ ){0,3}(?:down|out|to its knees|to a standstill)`,
  ],
  unless: ["(?:quick|spotted|noticed|saved|caught|helped|fixed|restored|found|rescued)"],
});
