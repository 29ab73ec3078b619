import { patternRule } from "./pattern-rule.ts";

/** A named slip with its person and its outcome. */
export const slipByPerson = patternRule("en-slip-by-person", "person-as-cause", "prose", {
  needs: [
    "PERSON PERSON's ROLE ROLE's call person",
    "fingered mistyped mixed muddled misread misheard miscounted mis miskeyed mistook misspelt misspelled misclicked confused forgot overlooked accidentally mistakenly inadvertently unwittingly absent mistake accident slip typo oversight mix mixup lapse blunder carelessness negligence inattention error thoughtlessness complacency recklessness arrogance incompetence misreading misspelling miscount howler gaffe",
  ],
  says: [
    "(?!someone|somebody)(?<span>{NAMED} {ADV}(?:had )?{ADV}(?:{SLIPPED}))[^.;]{0,120} (?:{HENCE})",
    "(?:because|since) (?!someone|somebody)(?<span>{NAMED} {ADV}(?:had )?{ADV}(?:{SLIPPED}))",
    "(?:{SLIP}|{BADNOUN}) (?:by|of|on the part of) (?:{NAMED}) [^.;]{0,40}(?:caused|led|took|brought|sent|cost|broke|killed|set off|is|was)",
    String.raw`(?:{CAUSE}) (?:[\p{L}']+ (?:- )?){0,4}?(?:{SLIP}|{BADNOUN}) (?:by|of|on the part of) (?:{NAMED})`,
    String.raw`(?<span>{NAMED}'s (?:\p{Ll}+ ){0,2}(?:{SLIP}|{BADNOUN})) [^.;]{0,30}(?:caused|led|took|brought|sent|cost|broke|killed|set off)`,
  ],
});
