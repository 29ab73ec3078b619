import type { Sentence } from "../sentence.ts";
import { anyOf, english } from "./pattern.ts";

const MENTIONS = [
  "(?:we|this (?:report|document|review|postmortem|form)) (?:do|does|did|have|has|will) not (?:record|use|call|list|treat|classify|count|accept|attribute|consider|blame)",
  "(?:calling|labelling|labeling|naming|blaming|writing|saying|asking) (?:it|this|that|who|the|someone|somebody|people|QUOTE|PERSON|an?) [^.;]{0,80}(?:hides?|would (?:not|hide)|does(?:n't| not)|tells? us (?:little|nothing)|explains? (?:little|nothing)|misses|obscures?|leaves|is (?:no|not)|will not|won't)",
  "(?:an |the |our )?(?:earlier|first|previous|original|initial) (?:draft|version|report|wording)",
  "(?:word|words|wording|term|phrase|sentence|label|category|question|heading|expression|title|option|code|field|entry) (?:for |of )?(?:QUOTE|CODE)",
  "(?:QUOTE) (?:is|was|were|are|has|appears?|does|did|no longer|tells|explains|hides|would)",
  String.raw`(?:nobody|no one|no individual|no person|neither \p{Ll}+) (?:is|was|were|are|has been|should be) (?:being )?(?:to blame|at fault|blamed|faulted|to be blamed|named|accused|guilty|held|punished)`,
  "(?:it is|it's|it would be) (?:easy|tempting|convenient|cheap|wrong|misleading|unfair|too easy|unhelpful) (?:now )?to (?:say|write|blame|call|claim|point|conclude|think|put|read|see)",
  String.raw`(?:removed|deleted|struck|replaced|dropped|rejected|refused|avoid|avoids|avoided|retired|banned|forbids?|forbidden|rewrote|reworded|not accept|withdrew|amended) (?:[\p{L}]+ ){0,4}(?:wording|sentence|phrase|word|words|term|category|label|QUOTE|claim|language|verdict)`,
  "(?:rather than|instead of) (?:blaming|naming|the person|asking who|the individual|individuals|people)",
  "(?:could|can) neither be (?:shown|proved|proven)|neither be shown nor|ruled out|is not (?:a|the) (?:cause|root cause|finding|explanation)",
  "(?:{NAMED}|authors?|reporters?|maintainers?|contributors?) (?:[^.;,]{1,40} )?(?:is|are|was|were) not (?:to blame|at fault)",
  "blameless (?:postmortem|review|culture|language)|without blame|blame - free|hindsight bias|(?:in|with) hindsight[^.;]{0,60}(?:but|yet|at the time)|hindsight (?:makes|would make|made)",
].map(english);

/** Blame is mentioned, quoted or rejected, not made: "Calling it a mistake hides that the fields are unlabelled." */
export function isMention(sentence: Sentence): boolean {
  return anyOf(sentence, MENTIONS);
}
