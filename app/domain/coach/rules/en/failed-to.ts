import { patternRule } from "./pattern-rule.ts";

/** An omission told against a norm: people failed, neglected, did not think to. */
export const failedTo = patternRule("en-failed-to", "counterfactual", "prose", {
  needs: [
    "failed neglected omitted thought think cared care bothered trouble fit took lifted made found had dreamt troubled considered felt deigned stopped",
  ],
  says: [
    String.raw`{HUMAN} {ADV}(?:failed|neglected|omitted|never thought|did not think|didn't think|had failed|had neglected|had omitted|never took the trouble|didn't see fit|never cared|did not care|never bothered) to (?!(?:reproduce|agree|find|establish|explain|connect|load)(?![\p{L}]))\p{Ll}+`,
    "(?:no one|nobody|none of us|not one of us|not a soul|no - one|none of the ROLE|neither ROLE|not one ROLE|not a single ROLE)(?: {PLACE}| (?:had|ever|even))?(?: (?:had|ever|even))? (?:thought|bothered|cared|took the trouble|took the time|saw fit|made the effort|lifted a finger|found the time|had the idea|dreamt|troubled|found it necessary|considered it necessary|felt the need|deigned|stopped) to",
    "(?:no one|nobody|none of us|not one of us|not a soul)(?: {PLACE})? (?:had )?(?:thought of|bothered)",
  ],
  unless: ["(?:no one|nobody) (?:could|can|is|was) "],
});
