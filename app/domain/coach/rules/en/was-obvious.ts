import { patternRule } from "./pattern-rule.ts";

/** The outcome called obvious, foreseeable, inevitable. */
export const wasObvious = patternRule("en-was-obvious", "hindsight", "prose", {
  says: [
    String.raw`(?:was|were|is|are|seemed|been|looked) (?:\p{Ll}+ ){0,2}?(?:obvious|plain to see|plain as day|plainly visible|crystal clear|foreseeable|inevitable|unavoidable|predictable|a foregone conclusion|foregone|self - evident|unmistakable|clear as day|glaringly obvious|a certainty|written in the stars|only to be expected|to be expected|no surprise|hardly a surprise|hardly surprising|unsurprising|evident|clear from the (?:start|beginning|outset|first)|clear from day one|plain)(?= (?:[.,;:]|from|that|to (?:anyone|everyone|everybody|all|us|see|a)|when|as|the moment|long|once|for|given|with|all along|at|since|and|what|how|where|in|which|on|before|early)|$)`,
    "(?:only |just |merely |purely )?a (?:mere )?(?:matter|question) of (?:time|when)(?! to)",
    String.raw`(?:was|were) (?:always |clearly |simply |just |practically |almost |obviously )?(?:bound|destined|doomed|fated|sure|certain|guaranteed) to (?!(?:report|tell|inform|answer|call|notify|keep|deliver)(?![\p{L}]))\p{Ll}+`,
    "(?:was|were) (?:always |only ever |visibly |clearly |never )(?:going to|gonna)",
    "had to (?:happen|end|come|break|go wrong|fail|blow|snap|burst)(?= (?:like|that way|sooner|one day|some ?day|eventually|as|at|in (?:tears|the end)|[.,]))",
  ],
  unless: [
    String.raw`(?:not|n't|neither|nothing|never|no one|nobody|nor|hardly|far from|anything but|less than|no means|scarcely|only) (?:\p{Ll}+ ){0,3}(?:obvious|plain|evident|predictable|foreseeable|clear|inevitable|unmistakable|apparent)`,
    "(?:retrospect|hindsight)[^.]{0,50}(?:one of|but)",
    "idempotent|by design|(?:evident|visible|clear) (?:in|from|on) (?:[^.;,]{1,30} )?NUM",
  ],
});
