import { patternRule } from "./pattern-rule.ts";

/** Care, skill or attention that is missing. */
export const lacksCare = patternRule("en-lacks-care", "judgement", "prose", {
  says: [
    String.raw`(?:lack|want|absence|shortage|dearth) of (?:[\p{Ll}]+ (?:- )?){0,2}(?:{CARES})`,
    "(?:lacked|lacks|lack|lacking|had no|have no|has no|without any|showed no|show no|shows no|showed little|with no|with little|without the slightest|not a shred of|not an ounce of|the necessary) (?:the |any |even |all |basic |minimum |slightest |requisite |necessary ){0,3}(?:{CARES})",
    "(?:had|has|have) (?:absolutely |clearly |obviously |evidently )?no (?:idea|clue|notion|grasp|understanding|interest|business)(?= (?:what|how|of|about|in|touching|being|why|whatsoever|[.,;]))",
    String.raw`(?:have|had|has|neither had|lacked|lacks|without) the (?:discipline|sense|courtesy|decency|wit|wits|brains) to (?:\p{Ll}+)`,
    String.raw`(?:leaves?|left|leaving) (?:[\p{Ll}]+ ){1,3}to be desired`,
  ],
  unless: [
    String.raw`(?:system|service|api|page|tool|vendor|documentation|log|logs|dashboard|alert|alerts|message|error|wording|dialog|interface|label|monitoring|console|panel|display) (?:[\p{Ll}]+ ){0,3}(?:left|leaves|gave|has no|had no)`,
    "had no (?:idea|way|means) (?:that|which)",
    "(?:not|no sign of|nothing to do with) (?:a |any )?lack",
  ],
});
