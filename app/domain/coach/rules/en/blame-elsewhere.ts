import { patternRule } from "./pattern-rule.ts";

/** Another team, vendor or customer told to be the one to answer. */
export const blameElsewhere = patternRule("en-blame-elsewhere", "defensive", "prose", {
  needs: [
    "TEAM customer customers client clients manufacturer carrier integrator agency ministry bank contractor partner belong belongs questions question let",
  ],
  says: [
    String.raw`(?:this|that|it|this one|all of this|the (?:blame|fault|responsibility|problem|ball|bill|guilt|mess|outage|incident|failure)|responsibility|blame) (?:[\p{L}]+ ){0,4}?(?:is|was|lies|lie|lay|rests|sits|belongs|falls|originated) (?:entirely |squarely |solely |wholly |clearly |really |alone |purely |once again |in the lap |on the desk |at the door |in the court |exclusively |firmly ){0,2}(?:on|with|to|of|at|down to) (?:{TEAMS})(?= ?(?:[.,;:!]|$|and|not|alone|folks|people|crew|guys|who|side))`,
    String.raw`(?:remaining |any |further |all |such |your )?(?:questions?|complaints?|the bill|invoice|claims?|enquiries|apologies) (?:[\p{L}]+ ){0,3}?(?:belongs?|should go|goes?|must go|be (?:addressed|directed|put|sent)|are for|lies?) (?:with |to |on (?:the desk of )?|for )(?:the |our )?(?:[\p{L}]+ ){0,2}(?:TEAM|PERSON|[\p{Ll}]+)`,
    String.raw`(?:^|[;,:.?] |and |so )(?:go |just |please |pls )?(?:ask|talk to|blame|thank|bill|complain to|send (?:the|your) (?:bill|invoice) to) (?:the )?(?:[\p{L}]+ ){0,2}?(?:{TEAMS})(?: (?:folks|people|guys|crew|lot))?(?= ?(?:[.,;!]|why|how|$|we))`,
    "(?:{TEAMS}) (?:can|may|must|should|will have to|has to|have to|is free to|needs to) (?:answer|explain|clean up|pay|live with|account for|own|sort|fix it|apologise|foot)",
    String.raw`let (?:the )?(?:{TEAMS}|those who) (?:[\p{L}]+ ){0,5}?(?:explain|answer|fix|pay|clean|sort|lie awake|deal)`,
    String.raw`(?:an?|the) (?:incident|outage|problem|matter|question|issue|one) (?:for|of) (?:the )?(?:[\p{L}]+ ){0,2}TEAM(?:s)?(?: folks| people)? ?(?:,? not (?:us|ours|for us)|to (?:explain|answer)|alone|[.]$)`,
    String.raw`(?:[\p{L}]+ ){0,2}?(?:TEAM) (?:broke it|let us down|dropped (?:it|this) on us)|let us down (?:once more|again|once again)`,
  ],
  unless: [
    "(?:nobody|no one|not fair|unfair|neither|both|shared|jointly) ",
    "(?:status|owner|owned|ownership|escalat)",
  ],
});
