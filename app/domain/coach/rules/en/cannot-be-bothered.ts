import { patternRule } from "./pattern-rule.ts";

/** Attitude and negligence by idiom: could not be bothered, cut corners, rubber-stamped. */
export const cannotBeBothered = patternRule("en-cannot-be-bothered", "judgement", "prose", {
  needs: [
    "bothered bother bothering rubber rubberstamped corners asleep ball down understand know grasp care blind better special thinking doesnt dont didnt",
  ],
  says: [
    "(?:could not|couldn't|could n't|cannot|can't|can not) (?:even )?be bothered",
    String.raw`(?:had|did not|didn't|didnt|hadn't|without) (?:\p{L}+ )?(?:even )?(?:bothered|bother|bothering) to`,
    "rubber - stamp(?:ed|ing)?|rubberstamped|rubber - stamps",
    "(?:cut|cutting|cuts) (?:some |a few )?corners",
    "asleep at the (?:wheel|switch|controls|desk)",
    "(?:dropped|drop) the ball",
    String.raw`let (?:the (?:team|company|side|whole \p{Ll}+)|everyone|everybody) down`,
    String.raw`(?:does|do|did)(?:n't| not|nt) (?:even |really |clearly |fully )?(?:understand|know|grasp|care)(?= (?:how|what|the (?:first|difference|basics|meaning)|a \p{Ll}+ from|about (?:quality|the|our|anything)|that (?:you|one)|[.,;]))`,
    "(?:doesnt|dont|didnt) (?:even )?(?:understand|know|care)",
    "(?:turned|turning|turns) a blind eye",
    "(?:should|ought to) know better|should have known better",
    "takes? a special (?:kind|sort|type) of",
    "what (?:on earth |the hell |in the world )?(?:were|was) (?:they|he|she|{WHO}|{TEAMS}|we|you) thinking",
  ],
  unless: [
    String.raw`(?:customers?|users?|nobody|callers?|passengers?|patients?|clients?|consumer|consumers|caller|client|server|service|scheduler|parser|cache|node|proxy) (?:\p{L}+ ){0,2}(?:did|do|does|didn't|don't|doesn't)(?:n't| not)? (?:yet )?know`,
    "(?:we|i) (?:still )?do(?:n't| not) (?:yet )?(?:know|understand)",
    "did(?:n't| not) know (?:how|what|that) [^.;]{0,80}(?:because|since|as)",
    "because .{0,60}(?:does|did|do) not (?:say|show)",
  ],
});
