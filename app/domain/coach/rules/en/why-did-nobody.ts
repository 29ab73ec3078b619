import { patternRule } from "./pattern-rule.ts";

/** A question that is none: why did nobody. */
export const whyDidNobody = patternRule("en-why-did-nobody", "counterfactual", "prose", {
  needs: ["why come where it ask hard much how"],
  says: [
    String.raw`(?:why|how come) (?:[\p{L}]+ ){0,2}(?:did|didn't|had|hadn't|was|wasn't|has|hasn't|does|doesn't|could|couldn't|on earth did|would) (?:not )?(?:no one|nobody|no - one|anyone|anybody|we|they|you|he|she|{WHO}|{TEAMS})[^?]{0,160}\?`,
    "why (?:no one|nobody) (?:thought|asked|checked|noticed|tested|bothered|told|called|looked|stopped|reviewed|paused|raised)(?: [^?.]{3,100})?",
    String.raw`where (?:was|were) (?:the )?(?:\p{Ll}+ ){0,2}(?:ROLE|TEAM|PERSON|person|people)[^?]{0,120}\?`,
    String.raw`(?:would|was) it (?:really )?(?:have )?(?:killed|hurt|been too much|so hard|too much|too hard)[^?]{0,120}\?`,
    String.raw`(?:too much to ask|so hard|too hard|asking too much)[^?.]{0,80}\?`,
    String.raw`how could (?:anyone|anybody|nobody|no one|{WHO}|{TEAMS}|they|we)[^?]{2,120}\?`,
  ],
});
