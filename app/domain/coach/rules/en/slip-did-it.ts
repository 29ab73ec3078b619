import { patternRule } from "./pattern-rule.ts";

/** A slip as the subject that brings the outcome about. */
export const slipDidIt = patternRule("en-slip-did-it", "human-error", "prose", {
  says: [
    "(?:{ERROR}|{SLIP}) (?:(?:in|by|during|of|on|at|with|from) [^,;:.]{2,60} )?(?:caused|led to|took down|brought down|brought|took|sent|let|broke|cost|killed|set off|triggered|knocked|put|left|stopped|wiped|made|meant|resulted|sank|emptied|opened|closed|drained|deleted|is (?:the|what|why)|was (?:the cause|what|enough|behind|to blame)|explains|lay behind|started|crashed|hit|turned|lost)(?= )",
    String.raw`what (?:sank|broke|killed|took|brought|stopped|did|got) [^;.]{2,60} (?:was|is) (?:a|an|one|the) (?:[\p{L}]+ (?:- )?){0,3}?(?:{SLIP}|missing \p{Ll}+ in a hand)`,
  ],
  unless: [String.raw`(?:no|not|nor|neither) (?:a |the |one |any )?(?:[\p{Ll}]+ )?(?:{ERROR}|{SLIP})`],
});
