import { patternException } from "./pattern-rule.ts";

/** Obvious, clear and their kin belong to a thing, not to what happened. */
export const obviousThing = patternException("en-obvious-thing", ["hindsight"], "prose", [
  String.raw`(?:obviously|clearly|plainly|visibly) (?:empty|labelled|labeled|marked|visible|wrong|invalid|separated|named|documented)(?= [\p{Ll}]+)`,
  "(?:the|an|most|more|obvious) obvious (?:fix|explanation|candidate|suspect|choice|typos?|next|first|thing|way|cause|reason|duplicates?)|^obvious ",
]);
