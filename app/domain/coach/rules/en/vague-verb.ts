import { patternRule } from "./pattern-rule.ts";

/** A verb without an end: improve, review, consider, look into. */
export const vagueVerb = patternRule("en-vague-verb", "vague", "action", {
  says: [
    String.raw`^(?:please |we should |we will |we need to |need to |to |try to |start to |also |gradually |jointly )?(?:improve|strengthen|harden|enhance|review|revisit|consider|investigate|explore|look into|look at|think about|think (?:long|hard)[\p{L} ]{0,10} about|evaluate|assess|optimise|optimize|clean up|tidy|tidy up|rethink|examine|work on|work towards|reconsider|streamline|modernise|modernize|stabilise|stabilize|polish|reflect on|analyse|analyze|discuss|address|tackle|do something about|have a think about|take a look at|get a grip on|keep improving|keep monitoring|continue to|monitor|make [\p{L}'’ ]{2,40} (?:more|better|easier|faster|safer|less|nicer|simpler|cleaner)|raise the (?:quality|maturity)|boost|foster|evolve|simplify|refine|liaise with|follow up|coordinate|collaborate|increase|reduce|leverage|drive|harmonise|mature|upgrade our|give some thought|optimise)(?= |$)`,
    "(?:as|where|when|if|wherever) (?:appropriate|possible|needed|necessary|there is time|time (?:allows|permits)|funds allow|feasible|it makes sense|capacity allows)",
    "at some point|some ?day|over time|in the (?:long|longer|medium|near) (?:term|run|future)|going forward|sooner or later|in due course|when there is time|over the coming (?:weeks|months|quarters)|needs? (?:some )?(?:love|work|attention|improvement|improving|rethinking|thought)(?= ?[.;]?$)|more (?:robust|resilient|reliable|stable|mature|solid)(?= ?[.;,]?$|and)|see what (?:can|could|else|might)|what(?:ever)? makes sense|things? up",
    "(?:to|should|must|will|needs to) be (?:improved|strengthened|optimised|optimized|reviewed|discussed|considered|revisited|simplified|streamlined|enhanced|looked (?:at|into)|investigated|evaluated|addressed|hardened|rethought|modernised|assessed|examined|stabilised|restored|analysed)(?= ?(?:[.;]|$|over|where|as|going|at some|in the|and))",
    String.raw`^(?:better|more|improved|smoother|greater|increased|stronger|closer|cleaner) (?:[\p{L}]+ (?:- )?){1,4}(?:(?:for|with|between|of|in|across|among|on) (?:[\p{L}]+ (?:- )?){1,5})?[.]?$`,
    String.raw`^(?:[\p{L}]+ (?:- )?){1,4}(?:improvement|improvements|programme|readiness|hygiene|resilience|modernisation|modernization|optimisation|optimization|cleanup|clean - up|quality|robustness|strategy)(?: where needed| going forward| overall)? ?[.]?$`,
  ],
  unless: [
    "NUM|CODE|LINK|QUOTE",
    "(?:by|until|before|on|due|in|from) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|june|july|aug|sep|sept|oct|nov|dec|january|february|march|april|august|september|october|november|december|the end of (?:the )?(?:week|month|quarter))",
    String.raw`so that|done when|until [\p{Ll}]+ (?:is|are|passes)|proven by|measured|adr|with a table|publish|record the|instead of|by (?:adding|moving|replacing|removing|setting|using|deleting|storing|enabling|splitting|caching)`,
    "(?:review|monitor|address|drive|address|upgrade) (?:queue|app|apps|job|worker|page|field|form|bar|letter|board|environment|deployments?)",
  ],
});
