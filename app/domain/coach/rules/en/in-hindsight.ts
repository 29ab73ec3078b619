import { patternRule } from "./pattern-rule.ts";

/** Said to be looking back, and sure. */
export const inHindsight = patternRule("en-in-hindsight", "hindsight", "prose", {
  needs: ["hindsight retrospect now know back"],
  says: [
    "(?:in|with) (?:hindsight|retrospect) ,? ?[^.;]{1,80} (?:obvious|clear|plain|obviously|clearly|only|shouting|screaming|should|could have|bound|inevitable|evident|one way|unmistakable|no doubt|doomed|never|always)",
    "with (?:the )?(?:benefit|wisdom|clarity) of hindsight",
    "as we (?:now|all) know",
    "knowing what we know",
    String.raw`(?:looking|thinking) back(?: [^.;]{1,120})? ,? ?(?:it|there|the \p{Ll}+) (?:was|is|were) (?:only |just |really )?(?:obvious|clear|plain|just one|only one|one|no|always|bound|a matter)`,
  ],
  unless: [
    "(?:not|n't|neither|nothing|never|no one|nobody|hardly|far from|easy to say|easy to write|but at the time|one of NUM|makes?|would make|bias|whether) ",
  ],
});
