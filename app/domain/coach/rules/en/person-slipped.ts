import { patternRule } from "./pattern-rule.ts";

/** A person and a slip by its verb, with what came of it. */
export const personSlipped = patternRule("en-person-slipped", "human-error", "prose", {
  needs: [
    "fingered fatfingered fat finger fingering mistyped mixed muddled misread misheard miscounted mis miskeyed mistook misspelt misspelled misclicked confused forgot overlooked accidentally mistakenly inadvertently unwittingly absent mistake accident error",
  ],
  says: [
    "(?<span>{WHO} {ADV}(?:had )?{ADV}(?:{SLIPPED}))[^.;]{0,120} (?:{HENCE})",
    "(?:{NAMED}|i) {ADV}(?:had )?(?:fat - fingered|mistyped|mixed up|muddled up|misread|misheard|miscounted|mis - keyed|miskeyed|mistook|misclicked|mis - clicked)",
    "(?:because|since|after|when) (?<span>{WHO} {ADV}(?:had )?{ADV}(?:{SLIPPED}))",
    "fat - finger(?:ed|ing)?(?! -)|fatfingered|fat finger(?:ed)?",
    "(?:by mistake|by accident|accidentally|inadvertently|mistakenly|manually in error) ?[^.;]{0,80}?(?:, (?:hence|so|which|and that)|hence|which is why|and that|and so)",
  ],
  unless: [
    String.raw`(?:scheduler|script|model|parser|launcher|job|service|algorithm|client|server|replenishment|robot) (?:[\p{L}]+ ){0,3}(?:{SLIPPED})`,
  ],
});
