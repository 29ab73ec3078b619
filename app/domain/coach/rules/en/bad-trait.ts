import { patternRule } from "./pattern-rule.ts";

/** A word of character or care that is said of people and their work. */
export const badTrait = patternRule("en-bad-trait", "judgement", "prose", {
  says: [
    String.raw`(?:{BADTRAIT})(?: and| or|,)?(?= (?:[\p{Ll}']+|ROLE|PERSON|TEAM|[.,;:!?)])|$)`,
    "(?:{BADNOUN})",
    String.raw`(?:ROLE|PERSON|TEAM|we|they|he|she|i|people|who|crew|staff) (?:was|were|got|is|are|had been|seems?|seemed|must have been) (?:[\p{L}]+ ){0,3}?(?:lax|half asleep|asleep|dozing|daydreaming|oblivious|indifferent|overconfident|hopeless|unfit|out of (?:his|her|their|its) depth|asleep at|not paying|n't paying|too (?:lazy|proud|busy|grand|tired|clever|cool|important|keen|sure|comfortable|eager|impatient)|not up to|beyond help|an idiot|a fool|idiots|clowns|cowboys|amateurs|clown|in over (?:his|her|their) head|on autopilot|unable to count|not good enough|simply not good|simply bad|bad at|terrible at|poor at)`,
  ],
  unless: [
    String.raw`(?:not|n't|neither|never|nothing|hardly|far from|anything but|rather than|instead of|was (?:no|not)|were not|without|supposedly|looked like|seemed) (?:\p{Ll}+ ){0,3}(?:{BADTRAIT}|{BADNOUN})`,
    "sloppy in its|lazy (?:loader|loaders|job|queue)",
    "lazy (?:load|loading|loaded|init|initialisation|initialization|evaluation|import|imports|property|delete|free|propagation|allocation|connection|mode|replication|join|fetch|fetching|proxy|unmount|expiry|expiration)",
    "(?:foolish|ignorant|clumsy|shoddy|muddled) (?:default|cache|proxy|client|dns|parser|interface|ui|api|retry|retries)",
  ],
});
