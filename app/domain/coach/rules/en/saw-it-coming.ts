import { patternRule } from "./pattern-rule.ts";

/** Images of certainty: waiting to happen, on the wall, coming a mile off. */
export const sawItComing = patternRule("en-saw-it-coming", "hindsight", "prose", {
  says: [
    "(?:accident|disaster|outage|failure|catastrophe|bomb|crash|incident|trouble) (?:that was )?(?:just )?waiting to (?:happen|go off)",
    String.raw`(?:see|saw|seen|seeing|spotted) (?:it|this|that|the [\p{Ll}]+|[\p{Ll}]+) (?:all )?coming`,
    "(?:writing|handwriting) (?:was|had been|is|on) (?:clearly |already )?(?:on )?(?:the wall)",
    String.raw`staring (?:us|them|everyone|everybody|you|him|her|me|the whole \p{Ll}+) in the face`,
    "(?:could|can) (?:only |possibly )(?:ever )?(?:have )?(?:meant|mean|end|ended|go|gone) (?:one|badly|in|that)",
    "(?:could|can) (?:mean|have meant) (?:only |just |nothing but )?one thing",
    "(?:meant|means|pointed to|allowed|admitted|left) (?:exactly |only |just )?one (?:thing|conclusion|reading|explanation)",
    "le(?:ft|aves?) no (?:room for |shadow of a )?doubt|beyond (?:any )?doubt",
    "(?:any|every|even a|even an|a) (?:fool|child|layman|blind man|toddler|schoolboy) (?:could|knows|knew|can) (?!(?:have )?avoided)",
    String.raw`(?:warning signs?|red flags?|all the signs|signs were|signals? were|all the signals|clues were) (?:[\p{L}]+ ){0,4}(?:there|sitting|visible|waiting|waving|everywhere|obvious|plain|in (?:the|plain))`,
    "(?:we|they|everyone|everybody|you) (?:all |always |both )?(?:knew|know) (?:deep down|all along|full well|perfectly well|very well|from the start|it would|that (?:it|this) would)",
    "no (?:other|second) (?:reading|interpretation|explanation|conclusion|outcome|way) (?:of|was|is|could|to|possible)",
    "(?:for all (?:the world )?to see|plain for all|in plain sight|a mile (?:away|off)|from a mile)",
    "it (?:took|needed|takes) no (?:prophet|genius|crystal ball|expert|oracle|fortune - teller|clairvoyant|rocket)",
    "(?:no|without a) crystal ball",
  ],
  unless: [
    String.raw`(?:not|n't|never|nobody|no one) (?:\p{Ll}+ ){0,3}(?:seen|see|saw|known|mean)`,
    "(?:nothing|neither) ",
  ],
});
