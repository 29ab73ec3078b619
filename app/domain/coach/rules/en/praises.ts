import { patternException } from "./pattern-rule.ts";

/** People are thanked or praised. */
export const praises = patternException(
  "en-praises",
  ["person-as-cause", "counterfactual", "judgement", "human-error", "hindsight", "defensive"],
  "prose",
  [
    String.raw`(?:thanks to|because of|owing to|due to|it was) (?:[\p{L}']+ ){0,6}?(?:quick|careful|calm|fast|prompt|alert|patient|foresight|vigilance|persistence|notes|test|tests|initiative|attention|thorough|excellent|swift|early|presence of mind|diligence|care|curiosity|preparation|experience|quickness|instinct|help|advice|memory)`,
    "(?:great|good|nice|excellent|superb|brilliant|fine|amazing|sharp) (?:catch|work|job|call|thinking|spot|eye|handling|teamwork)",
    "(?:thanks again|kudos|hats off|credit|well done|praise|commend|grateful|applaud|shout - out|shoutout|compliments|to the credit of|special thanks)(?! (?:you )?for nothing)",
    String.raw`(?:because|thanks to|as|since) (?:{NAMED}|{TEAMS}) (?:had )?(?:\p{Ll}+ )?(?:kept|saved|noticed|spotted|fixed|caught|restored|remembered|found|recognised|prepared|thought of|archived|insisted|wrote down|documented|tested|rehearsed|reacted|stayed|volunteered)`,
    "was (?:a |the )?(?:reasonable|sound|right|correct|sensible|good) (?:choice|decision|call|thing)|what went well|went well|even (?:she|he) needed",
  ],
);
