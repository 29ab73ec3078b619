import { patternRule } from "./pattern-rule.ts";

/** Our own innocence, proved. */
export const notUs = patternRule("en-not-us", "defensive", "prose", {
  needs: ["our my us we mine ours TEAM its their no held blamed be faulted undersigned"],
  says: [
    String.raw`(?:our|my) (?:hands|conscience) (?:are|is|were|was|remain|stays?) (?:\p{L}+ )?(?:clean|clear)`,
    "(?:was|is|were|are)(?:n't| not| never| hardly| neither) (?:really |in any way |remotely )?(?:our|my) (?:fault|problem|doing|responsibility|job|concern|mistake|error|bug|mess|business|department|call|side|task|affair|outage|incident|shop|code|change|decision)",
    "(?:not|nothing|isn't|wasn't) (?:on|with|down to) (?:us|our side|me)(?= ?(?:[.,;!]|$|but))",
    "no (?:fault|mistake|error|failing|failings|shortcoming|liability|blame|responsibility|defect|wrongdoing)s?(?: whatsoever| at all)? (?:of ours|on our (?:part|side|end)|of mine|in our|within our|can be (?:found|attached|laid))",
    "through no fault of (?:our|my|its) own",
    "(?:we|our (?:team|side|service|platform|people|squad|department|airline|group|code|system|part|software|module|hospital|colleagues)|TEAM|the undersigned) (?:did|has done|have done|had done|were doing) (?:nothing wrong|everything (?:right|correctly|by the book|that was|asked|we|as)|all (?:that|we|it) |our (?:part|job|bit|duty)|exactly (?:what|as))",
    "(?:our|my) (?:own )?(?:team|side|service|platform|end|code|system|module|software|part|component|api|servers?|kit|product|stack|half|equipment) (?:has |have |had )?(?:behaved|worked|performed|functioned|did|acted|ran|operated|was|were|is|are) (?:exactly |perfectly |entirely |just |absolutely |in every respect )?(?:as specified|as designed and|flawlessly|correctly|fine|perfect|impeccable|impeccably|to the letter|exactly what|without fault|blameless|faultless|as agreed|in perfect|beyond reproach|in order|spotless)",
    String.raw`(?:we|our [\p{Ll}]+|TEAM|[\p{Ll}]+) (?:had|have|has|having|bears?|bear|accepts?|accept|take|takes) (?:absolutely |simply |no |nothing |exactly )*(?:nothing (?:whatsoever |at all )?to do with|no (?:part|share|hand|say|liability|responsibility|blame)) (?:in|for|whatsoever|of|the|this|it|that|any|over)`,
    "(?:cannot|can't|can not|could not|must not|should not|cannot possibly) (?:reasonably |possibly |fairly |now )?be (?:held|blamed|expected to (?:second|police|guess|know|check|babysit)|faulted|made)(?: (?:accountable|responsible|liable|answerable))?",
    "(?:leaves us|leave us|we are|we're|us) (?:blameless|in the clear|not to blame|off the hook|the victims? here)",
    "wash(?:es|ed)? (?:our|my|its|their) hands of",
  ],
  unless: ["not our (?:goal|intent|intention|experience)", "whether", "question(?! )"],
});
