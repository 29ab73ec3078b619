import { patternRule } from "./pattern-rule.ts";

/** The trail that ends at one person. */
export const tracesToPerson = patternRule("en-traces-to-person", "person-as-cause", "prose", {
  needs: ["PERSON PERSON's ROLE ROLE's on person someone somebody guy"],
  says: [
    String.raw`(?:traces?|traced|goes|go|came|come|comes|boils|boiled|leads?|led|points?|pointed|narrows?|narrowed|roads? lead|arrows? point|runs|ran|ends?|ended) (?:straight |right |directly |all )?(?:back |down )?(?:to|at|with) (?<span>{NAMED})(?= ?(?:[.,;:]|$|who|and|[\p{Ll}]+ing|in|on|alone|'s))`,
    "(?:go and ask|ask|talk to|speak to|speak with|look no further than|have a word with|look at|see) (?<span>{NAMED})[^.]{0,40}(?:who|why|knows|he's|she's|[.]$)(?=[^.]*(?:broke|why|who|deleted|wrong|dark|empty|gone|dead))",
    String.raw`if you (?:want|wish|need|would like|'re wondering|wonder|are wondering) (?:to know |to find out )?(?:who|why|where)[^.]{3,100} (?:ask|talk|look|see|find|meet|go) (?:[\p{L}]+ ){0,3}?(?:{NAMED})`,
  ],
  unless: [
    String.raw`(?:ticket|issue|commit|questions?|report|access|mail|email|e - mail|call|calls|page|pages|alert|handed|invite|invitation|request) (?:[\p{L}]+ ){0,2}(?:goes|go|went|came|come|comes|points|leads)`,
    "escalat|rota|pager|next step|for (?:access|help|details)",
  ],
});
