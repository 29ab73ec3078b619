import { patternRule } from "./pattern-rule.ts";

/** People's work called a disgrace. */
export const embarrassingWork = patternRule("en-embarrassing-work", "judgement", "prose", {
  says: [
    String.raw`(?:was|were|is|are|been|looked|simply|frankly|an?|utterly|so) (?:[\p{Ll}]+ ){0,2}?(?:embarrassing|embarrassment|disgrace|abysmal|appalling|dismal|laughable|deplorable|a joke|scandalous|scandal|unworthy|outrageous|beneath contempt|cowboy (?:work|job))(?! (?:load|latency|rate|time|number))`,
  ],
  unless: [
    "(?:latency|throughput|performance|load|numbers?|page|error message|api|weather|bandwidth)(?: (?:was|is|were|looked))",
  ],
});
