import { patternRule } from "./pattern-rule.ts";

/** Care and attention asked of people. */
export const beCareful = patternRule("en-be-careful", "vigilance", "action", {
  says: [
    "(?:be|being|become|stay|remain|keep|more|extra|really|doubly|especially|particularly|always|get) (?:extra |more |very |especially |particularly |really |always |much |that little bit )?(?:careful|cautious|vigilant|alert|attentive|mindful|diligent|aware|watchful|wary|observant|conscious|on guard|sharp|focused|focussed|thorough|meticulous|on (?:your|their|our|its) toes|on the ball|on the lookout|disciplined|conscientious|switched on|calm|cool|awake|sensible|on alert|prudent|circumspect)(?! (?:mode|restart))",
    "(?:take|taking|takes|exercise|exercising|use|apply|show|with|more|greater|extra|utmost|due|closer|pay|paying|particular|special|full|better|sharper|increased|heightened|require|requires) (?:more |extra |greater |special |particular |due |the utmost |utmost |better |closer |close |full |their |every |all |proper |much |of |greater |great |our |your ){0,3}(?:care|caution|attention|diligence|vigilance|heed|prudence|discretion|alertness|common sense|concentration|mindfulness|discipline|awareness|thoroughness)(?! (?:cache|head|heads|kv|unit|team|home|centre|plan|score))",
    String.raw`(?:keep|keeping|bear|bearing|have|having) (?:[\p{L}\d']+ ){1,9}?(?:in|on|at the back of|in the back of|at the front of) (?:their |our |your |one's )?(?:mind|minds)`,
    String.raw`(?:keep|keeping|kept) (?:a |an |their |your |both )?(?:[\p{L}]+ ){0,2}?(?:eye|eyes|lookout|watch) (?:out|on|open|peeled|for)`,
    "(?:watch|look) (?:out )?(?:for|their step|where|your step)|mind (?:their|your|the|our) (?:step|gap|manners)|watch out",
    "(?:don't|dont|do not|never|not|avoid|stop|without|no) (?:to )?(?:rush|rushing|forget|panic|get complacent|hurry|hurrying|be sloppy|cut corners|lose sight|take (?:it|this|things) lightly|become complacent|let (?:it|this) slip|autopilot|shortcuts|multitask)",
    "(?:must|may|should|shall|to) not (?:lose sight|forget|rush|hurry|be distracted|become complacent)",
    "slow down|take (?:it|things) slow(?:er|ly)?|take (?:a (?:deep )?breath|more time|your time|their time|a step back)|think (?:twice|before|first|hard before)|look twice|(?:^|, |and )breathe|use your head|mean it|take (?:it |this |that )?(?:seriously|to heart)|(?:closer|more) attention",
  ],
  unless: ["careful (?:mode|profile|rollout|flag)"],
});
