import { patternRule } from "./pattern-rule.ts";

/** Nobody told us, nobody listened, not our job. */
export const notOursToAnswer = patternRule("en-not-ours-to-answer", "defensive", "prose", {
  says: [
    "(?:we|i|our (?:team|group|squad)|TEAM) (?:had |have )?(?:repeatedly |already |clearly |also |explicitly |long )?(?:warned|raised|flagged|pointed out|said so|told (?:them|everyone|everybody|TEAM)|predicted|objected|protested|asked) [^.;]{2,100}(?:ignored|nobody listened|no one listened|in vain|to no avail|brushed|overruled|no reply|unheard|fell on deaf|laughed|waved away|shrugged|nobody cared|dismissed|were told to)",
    "(?:as|like) (?:we|i) (?:have )?(?:always |repeatedly |already )?(?:said|warned|predicted|pointed out|told)(?= ?(?:[,.]|at|in|back|them|all|from|many|before|you))",
    "(?:we|our (?:team|group|squad|department)|TEAM|i) (?:was|were|had been) (?:never|not) (?:once |even |actually )?(?:consulted|asked|told|informed|invited|involved|given a say)[^;]{0,80}(?:accountable|responsible|liable|blame|so |cannot|can't)",
    "without (?:so much as )?(?:telling|asking|consulting|warning|informing|bothering to tell) (?:us|anybody|anyone|any of us|a soul)",
    String.raw`(?:we|i|our \p{Ll}+) (?:merely|just|only|simply) (?:consume what|forward what|forwarded the \p{Ll}+ we|passed on|carried out|followed (?:orders|instructions)|did what|do what|executed what|built what|print what|deliver what|pass on what)`,
    String.raw`(?:nobody|no one|none) (?:can|could|will) (?:[\p{L}]+ ){0,2}?(?:blame|fault|accuse|reproach) (?:us|our|me|TEAM)`,
    "(?:is|are|was|were|remains) (?:not (?:our|my)|none of our|somebody else's|someone else's|their|its own|no concern of|another team's|other people's) (?:business|concern|affair|problem|shop|job|department|headache|responsibility|bug)",
    "end of story|case dismissed|case closed|told you so|for the avoidance of doubt|look elsewhere|look upstream|(?:left|had|have|having) to (?:clean|mop|sweep) up (?:after|behind)|not my (?:department|circus|problem)",
    String.raw`(?:signed|signs|approved|waved|accepted) (?:it|this|that|the [\p{Ll}]+)(?: [\p{Ll}]+)? (?:off |through )?, (?:so|end|and|which means) [^.;]{3,100}(?:nothing|not|end|our|us|we|answer|bill|explain)`,
    "as usual , (?:we|our)",
  ],
  unless: ["(?:not|n't) (?:only|just|merely|simply) "],
});
