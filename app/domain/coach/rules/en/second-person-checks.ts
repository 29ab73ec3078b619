import { patternRule } from "./pattern-rule.ts";

/** Another person looks, reads, confirms or signs. */
export const secondPersonChecks = patternRule("en-second-person-checks", "extra-check", "action", {
  says: [
    String.raw`(?:second|third|another|extra|fresh|additional|more|other|2nd|two|four|six|three) (?:[\p{Ll}]+ )?(?:pair|pairs|set|sets) of eyes|(?:four|six|4|6) - eyes?|NUM - eyes?|four eyes|buddy (?:check|system)|two - (?:person|man|pilot|woman|people) (?:rule|check|control|integrity)|dual control`,
    String.raw`(?:double|triple|cross) - ?check(?:s|ed|ing)?(?= )|doublecheck|(?:check|count|read|verify|look|measure|confirm)(?:s|ed|ing)? (?:[\p{L}]+ ){0,5}?(?:twice|three times|a second time|once more|again by hand|one more time)`,
    String.raw`(?:a |an |the )?(?:second|another|third|2nd|different|independent|other|additional|extra|further|neighbouring|fellow|one more) (?:[\p{Ll}]+ )?(?:ROLE|person|human|colleague|teammate|member|pharmacist|maintainer|shift|pair|witness|set of hands|officer|keeper|controller|team member|TEAM)(?: (?:[\p{L}]+ ){0,3}?)(?:to |must |has to |needs to |should |will |shall )?(?:check|checks|verify|verifies|confirm|confirms|review|reviews|approve|approves|sign|signs|countersign|countersigns|read|reads|compare|compares|repeat|repeats|watch|watches|witness|witnesses|look|looks|glance|inspect|inspects|validate|count|counts|re - key|click|trace|validates|agrees?)(?= )`,
    "(?:peer|buddy|manual|human|extra|additional|second|mandatory|management|managerial|legal|senior) (?:review|check|sign - off|approval|inspection|verification|pass|countersignature|confirmation|look)s?(?= (?:of|for|on|before|by|at|from|required|prior|to|each|when|in|step|after|[.,;])| ?$)",
    String.raw`(?:have|let|get|ask) (?:a |an |another |the |someone |somebody )?(?:[\p{L}]+ ){0,3}?(?:colleague|teammate|ROLE|someone|somebody|PERSON|second \p{Ll}+|someone else|somebody else|peer)(?: [\p{L}]+){0,2} (?:check|review|verify|look over|glance|approve|sign|countersign|read|confirm|compare|sanity - check|inspect|watch|look at|proofread|witness|validate)`,
  ],
  unless: [
    "(?:remove|drop|delete|abolish|cancel|retire|replace|no longer|lifted|removed|deleted|disband|superseded|constraint)",
  ],
});
