import { patternRule } from "./pattern-rule.ts";

/** One person as the subject of the damage. */
export const personBrokeIt = patternRule("en-person-broke-it", "person-as-cause", "prose", {
  needs: ["PERSON PERSON's ROLE ROLE's on person someone somebody guy"],
  says: [
    "(?:{NAMED}) {ADV}(?:single - handedly )?(?:{HARM})(?= )",
    "(?!someone|somebody)(?<span>{NAMED}) [^.;]{4,90} (?:, hence|, which is why|, and that is (?:why|how)|and that is (?:why|how)|, and that's (?:why|how)|which is the cause|and that alone|, (?:which|and that) (?:took|brought|cost|killed|broke|drained|caused))",
    "(?:it took|it only took|all it took was) (?:{NAMED})[^.;]{2,90} to (?:take|bring|kill|break|stop|knock|sink|empty)",
    String.raw`(?:lost|lose|losing|went dark|went down|died|dead) [^.;]{2,80} (?:thanks to|courtesy of|because of|to) (?<span>{NAMED} (?:who|hanging|leaning|[\p{Ll}]+ing))`,
    String.raw`(?:{NAMED}) (?:has|owes|will have) (?:[\p{L}]+ ){0,3}(?:to answer|some explaining|an explanation|a lot to|explaining to do|an apology)`,
    "(?:never|not|n't) (?:have )?(?:[^.;]{2,90}) (?<span>had {NAMED} (?:only |just |not |so much as |even )*(?:{DONE}))",
    "^(?:if|if only|had) (?<span>{NAMED} (?:only |just |not |so much as |even |had |had only |had just |hadn't )*(?:{DONE}))[^.;]{2,120} (?:would|wouldn't) (?:still |never |not |probably )*(?:have|be|'ve|had|stand|run|exist|open)",
  ],
  unless: [
    "(?:broke|blew) (?:off|in|into|out|the (?:news|seal|glass|change|task|work)|down the)",
    "(?:quick|praise|fixed|restored|saved|recovered|rescued)",
    "killed the (?:query|process|job|session|pod|connection|long|stuck|runaway|primary|container|worker|backend|script)",
  ],
});
