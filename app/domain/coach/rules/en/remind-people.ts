import { patternRule } from "./pattern-rule.ts";

/** People reminded, urged, asked, told, warned. */
export const remindPeople = patternRule("en-remind-people", "vigilance", "action", {
  says: [
    String.raw`(?:remind|reminding|urge|urging|exhort|admonish|implore|nudge|caution|warn|beseech|encourage|sensitise|sensitize|reprimand|plead with|appeal to|alert|rebuke|reproach|beg) (?:all |the |our |every |each |both |any |everyone|everybody|people|staff|colleagues|[\p{L}]+ ){0,3}?(?:ROLE|TEAM|PERSON|staff|everyone|everybody|people|colleagues|teams|shifts?|squads|crew|folks|users|all|members|doctors|officers?|leads?|hands|them|him|her|us|customers|groups?|lads|branches|offices?|controllers?|workers?|conductors?|porters?|keepers?|teachers?|agents?)(?= (?:to|of|that|about|not|again|how|when|in|on|once|at|never|why|[.,;]))`,
    "(?:is|are|be|being|to be|was|were|get|gets) (?:once more |again |hereby |kindly |strongly |all |expressly |formally |duly |urgently )?(?:reminded|urged|exhorted|admonished|cautioned|sensitised|sensitized|reprimanded|warned|encouraged|advised to|requested to (?:be|pay|take|stay|show|exercise)|impressed)",
    "(?:send|sending|issue|post|posting|circulate|mail|email|put out|another|gentle|friendly|written|verbal|firm|stern|general|final|formal|an?) (?:out )?(?:an? |another |one more |the |around )*(?:gentle |friendly |general |written |verbal |stern |firm |formal |yearly |strongly worded |short |quick )*(?:reminder|warning|reprimand|admonition|appeal|plea|telling - off|talking - to|caution)(?: (?:e - mail|mail|note))?(?= (?:about|to|for|on|of|that|from|in|against|[.,;])| ?$)",
    "(?:stress|emphasise|emphasize|underline|reiterate|reinforce|impress|drive home|hammer home|drum|underscore|underlining|stressing|reinforcing) (?:again |once more |up)?(?:on|upon|to|into|with|the|how|that|once|again) ",
    "(?:raise|raising|increase|increasing|create|build|heighten|strengthen|foster|promote|improve) (?:the |general |more |a |better |an |our |team |security |greater |overall )*(?:awareness|alertness|vigilance|consciousness|mindfulness|sense of (?:responsibility|urgency|ownership|duty))",
    String.raw`(?:ask|asking|tell|telling|instruct|request|get|want|expect) (?:[\p{L}]+ ){1,5}?(?:to|that they) (?:please |all |always |kindly |simply )*(?:be |take |pay |stay |keep |remember|watch|mind|think|slow|bring|concentrate|focus|read [\p{Ll}]+ carefully|not (?:to )?)`,
    String.raw`(?:please|pls|plz|kindly|always|must|should|shall|everyone|everybody|all) (?:[\p{L}]+ ){0,2}?(?:remember|bear in mind|note that|be aware|concentrate)(?= )|^remember (?:that|to|the)|(?:must|have to|are to|needs? to|shall) (?:always |strictly )?(?:adhere|be (?:strictly )?(?:followed|observed|respected|obeyed))`,
    "(?:quiet|serious|stern|firm|frank|a) (?:word|talk|chat|conversation) with (?:{NAMED}|the|all)|talk sense into|have a word with|give .{2,30} a talking - to",
  ],
  unless: [
    String.raw`(?:bot|job|system|scheduler|service|app|pipeline|cron|automatically|automatic|script|linter|tool|calendar|cli|banner|prompt|screen|form|dashboard) (?:[\p{L}]+ ){0,4}(?:remind|reminds|warn|warns|sends?|posts?|alerts?|nudges?)`,
    "auto(?:matic|matically|mated)?",
  ],
});
