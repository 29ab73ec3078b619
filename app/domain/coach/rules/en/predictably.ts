import { patternRule } from "./pattern-rule.ts";

/** An adverb that knew it all along, at the head of the sentence. */
export const predictably = patternRule("en-predictably", "hindsight", "prose", {
  says: [
    "^(?:predictably|inevitably|unsurprisingly|naturally|as was to be expected|as expected|as could be foreseen|as anyone could have)(?: ,)? (?:the|it|this|that|all|everything|our|we|they)(?=[^:]{0,100} (?:was|were|had|melted|broke|failed|fell|went|died|crashed|collapsed|gave|led|meant|did|would|could))",
    "^(?:clearly|obviously|evidently|plainly) (?:,|the|this|that|it)[^.:]{0,60} (?:meant|was about to|was going to|were about to|were going to|was heading|had to|pointed to|would)",
  ],
  unless: ["by design|as designed|retrieval|not "],
});
