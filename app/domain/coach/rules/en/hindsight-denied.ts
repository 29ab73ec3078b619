import { patternException } from "./pattern-rule.ts";

/** Hindsight is denied: it was not obvious, nobody could have known. */
export const hindsightDenied = patternException(
  "en-hindsight-denied",
  ["hindsight", "counterfactual"],
  "prose",
  [
    String.raw`(?:nobody|no one|none of us|neither \p{L}+|hardly anyone) (?:{PLACE} )?(?:could|would|can) (?:possibly )?have (?:known|noticed|seen|foreseen|guessed|expected|told|predicted|recognised|realised|spotted)`,
    String.raw`(?:i|we) do not (?:think|believe) (?:that )?(?:anyone|anybody|[\p{L}]+ [\p{L}]+ [\p{L}]+) (?:[\p{L}]+ ){0,3}could`,
    "could(?:n't| not) (?:possibly )?have (?:known|noticed|seen|foreseen|guessed|expected|told|predicted)",
    "(?:was|were|is)(?:n't| not| by no means| far from| hardly| anything but) (?:at all |yet |immediately )?(?:obvious|clear|evident|plain|foreseeable|predictable|visible|apparent)",
    "nothing (?:on|in|about) [^.;]{2,60} (?:distinguish|show|told|said|indicat|suggest)",
    "no way (?:to (?:tell|know|see)|of (?:telling|knowing|seeing))",
  ],
);
