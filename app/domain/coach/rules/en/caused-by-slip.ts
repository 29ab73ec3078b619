import { patternRule } from "./pattern-rule.ts";

/** A causal link that ends in a slip. */
export const causedBySlip = patternRule("en-caused-by-slip", "human-error", "prose", {
  says: [
    String.raw`(?:{CAUSE}) (?:[\p{L}\d']+ (?:- )?){0,5}?(?:{ERROR}|{SLIP}|mistaken \p{Ll}+|forgotten \p{Ll}+|wrongly (?:typed|entered|keyed) \p{Ll}+|mistyped \p{Ll}+|misread \p{Ll}+|misheard \p{Ll}+|erroneous \p{Ll}+)`,
    String.raw`(?:it|what happened|all|which|cause) (?:was|is|were|turned out to be|turned out) (?:\p{L}+ ){0,2}?(?:simply |just |all |merely |purely |only |again |clearly |once more )*(?:a |an |another |one |plain |down to |case of )*(?:[\p{Ll}]+ (?:- )?){0,3}?(?:{ERROR}|{SLIP})(?! (?:to|of the parser|in the (?:parser|schema)))`,
    String.raw`(?:blame|chalk|put) (?:it|this|that) (?:down |up )?(?:on|to) (?:a |an |plain |simple )*(?:[\p{Ll}]+ ){0,2}?(?:{ERROR}|{SLIP})`,
    String.raw`(?:had to be|must have been|nothing but|plain|pure|simple|classic|sheer|typical|good old) (?:[\p{Ll}]+ ){0,2}?(?:{ERROR}|{SLIP})`,
  ],
  unless: [
    String.raw`(?:not|n't|no|never|rather than|instead of|nor|neither|tempting|easy) (?:to \p{Ll}+ )?(?:[\p{L}]+ ){0,4}(?:{ERROR}|{SLIP})`,
  ],
});
