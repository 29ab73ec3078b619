import { patternException } from "./pattern-rule.ts";

/** The word is part of a name or a kind of data: mistake counter, forgotten-password page, human-readable. */
export const errorAsAName = patternException("en-error-as-a-name", ["human-error", "judgement"], "prose", [
  "(?:mistake|typo|error|slip|blame|lapse|forgotten|human|careless|lazy|obvious) - (?:proof|proofing|tolerant|tolerance|detection|correction|readable|password|rate|code|class|counter|budget|handling|prone)",
  "(?:mistake|typo|human error|user error|entry error|slip|lapse) (?:counter|detection|class|budget|tolerance|handling|correction|rate|codes?|message|page|screen|field|ledge|road|form|printer)",
  "(?:lapse|slip) (?:of the (?:licence|license|certificate|lease|contract|belt|rail|clutch)|road|ring)",
  "(?:packing|pay|delivery|deposit|paying) slips?",
  String.raw`(?:in error by the|by the) (?:\p{Ll}+ )?(?:model|script|job|parser|scheduler|service|compiler|generator|tool|bot)|mistake(?:s)? (?:in|of) (?:the |clause |line |section )?(?:\p{Ll}+ )?(?:template|parser|schema|clause|manual|spec|specification|generator|compiler|documentation|datasheet|NUM)|mistakes? cloud`,
]);
