import type { StrengthPattern } from "./hierarchy.ts";

/** English actions begin with what is to be done, so heads are tried before words inside. CODE stands for code. */
export const ENGLISH_STRENGTH: readonly StrengthPattern[] = [
  [
    "removal",
    /^(delete|remove|drop|retire|decommission|revoke|abolish|get rid of|phase out|shut down|take (away|out)|close)\b(?!.*\b(training|awareness)\b)/iu,
  ],
  ["process", /^(decide|choose|agree) /iu],
  [
    "training",
    /^((re-?)?train|coach|teach|educate|walk \w+ through|mandatory (course|training)|(hold|give|run|organi[sz]e) .{0,40}(workshop|lecture|refresher|course|seminar|training session))\b(?!.{0,40}\b(models?|classifiers?|detectors?|cluster)\b)/iu,
  ],
  [
    "vigilance",
    /^(remind|be (more |extra )?(careful|vigilant|alert|aware|mindful|attentive)|pay (more |closer )?attention|keep (an eye|.{0,40}in mind)|raise awareness|take (more|extra|greater) care|everyone (to|must|should|will)|(do not|don't) (forget|rush)|stay (alert|vigilant|on top)|send (a|another) reminder|stress|reinforce)\b/iu,
  ],
  [
    "check",
    /\b((double|triple)[- ]?check\w*|(second|another|extra|additional|third) (pair of eyes|approval|approver|reviewer|check|signature|sign-off)|(two|three|2|3) (people|approvals|approvers|reviewers|signatures)|sign-?off (by|from)|required reviewers?|four.eyes|(manager|director|lead|head of \w+|owner|CAB)('s)? (approves|signs|approval|sign-?off|ok)|approval (by|from)|manually (check|verify|compare|confirm)\w*|manual (items|checks?))\b/iu,
  ],
  [
    "vague",
    /^((improve|strengthen|enhance|harden|better|clean up|consider|explore|look into|think about|follow up|discuss|revisit|review|optimi[sz]e|work on|do something)\b[^\d]{0,60}$)/iu,
  ],
  [
    "forcing",
    /\b(refus\w+|reject\w*|block(s|ed|ing)?|prevent(s|ed|ing)?|forbid\w*|disallow\w*|den(y|ies|ied)|fail(s|ing)? (the|a) (build|pipeline|merge|job|check)|(exit|exits) non-?zero|abort(s|ed)?|cannot be|can no longer|no longer possible|only (possible )?(via|through|from|with|after)|cap(s|ped)?\b.{0,60}\b(at|to)|(?<!\b(raise|increase|double) .{0,30})limit(s|ed)?\b.{0,60}\bto|rate.?limit\w*|quota\w*|enforce[sd]?|interlock|constraint|read-only|SELECT only|not null|typed|type the|typing|must be typed|unless|guard ?rails?|lock(s|ed)? out|with one write lock|hard stop|stop(s|ped)? the (rollout|release|pipeline|job|line|import|batch|campaign))\b/iu,
  ],
  [
    "automation",
    /\b(auto(matic(ally)?)?[- ]?(roll(s|ed)?[- ]?back|rollback|revert\w*|fail\w*[- ]?over|renew\w*|stop\w*|paus\w*|restart\w*|scal\w*|expir\w*|drain\w*|switch\w*|retr\w*|remediat\w*|clos\w*|rotat\w*)|roll(s|ed)? back (on|when|if|by itself|above)|watchdog|self-heal\w*|circuit breaker|renew(s|ed)? (itself|by itself|automatically)|restarts|expire[sd]?|evict\w*|skip(s)? (an?|the)|kill switch)\b/iu,
  ],
  [
    "alert",
    /^(alerts?|page|notify|warn)\b|\b(alert(s|ed)? (when|if|on|for|at|above|below|the)|alert (rule|for)|(page|pages|paged|notif(y|ies)|warn(s)?|call(s)?) (the|#|on-call|when|if|on|secondary|at)|opens? a (ticket|P\d)|posts? .{0,60}(in|into|to) (#|the|slack)|synthetic (check|probe)s?|probe\b|anomaly detect\w+)/iu,
  ],
  [
    "drill",
    /\b(drills?|game ?days?|rehears\w+|practi[sc]e\w*|chaos|load-?test\w*|restore tests?|exercise|fire ?drills?|dry run of|(kill|pull|stop|unplug) the .{0,40}(every|monthly|weekly|in staging))\b/iu,
  ],
  [
    "automation",
    /\b(automat\w+|(nightly|hourly|daily|scheduled|weekly) (job|reconciliation|script|run)|(job|bot|pipeline|script|CI|linter|controller) (that|which|checks|runs|compares|writes|rotates|renews|deletes|creates|sets|validates|diffs)|generate[sd]? .{0,30}from)\b/iu,
  ],
  [
    "design",
    /\b(idempoten\w*|isolat\w+|separat\w+|decoupl\w+|partition\w*|split (the|into|out|up|\w+ (into|from))|defaults? (to|is|of|becomes)|by default|(change|flip|set|make) the default|rename|simplif\w+|consolidat\w+|transaction\w*|lease|fencing|time-?outs?|back-?off|backpressure|bulkhead\w*|canary|staged rollout|in stages|rollout profile|feature flag|soft[- ]delet\w+|undo|append-only|immutable|set CODE|one per|(per|own) (tenant|customer|region|service) (database|queue|account|pool|role|key)|(instead|in place) of|switch (from|to)|move .{1,60} (to|into|behind|away|out)|replace .{1,80} (with|by)|migrate|rewrite|redesign|lower(ed)? to|reduce .{1,60}\bto|TTL)\b/iu,
  ],
  [
    "redundancy",
    /\b(redundan\w+|replicas?|standby|spare|second (region|zone|provider|link|path|power|node|site|instance)|per (AZ|zone|region|rack)|multi-?(AZ|region|zone)|backups?\b|failover pair|headroom|(double|raise|increase|grow|extend|enlarge) (the|our|its|\w+ storage|ephemeral|disk|memory|\w+ (pool|size|limit)))\b/iu,
  ],
  [
    "documentation",
    /\b(document (the|how|which|what|that)|runbook|RB-\d+|readme|wiki|linked? (it )?from|write (down|up)|update the .{0,30}(drawings?|docs?|manual|diagram|page|runbook)|describe[sd]? in)\b/iu,
  ],
  [
    "tooling",
    /\b(dashboard|show(s|n)?|display(s|ed)?|print(s|ed)?|banner|colou?r\w*|highlight\w*|label\w*|preview|template|wizard|tests?\b|diff|visible|button|link|log (the|every|each)|metric|panel|tool|prompt|form)\b/iu,
  ],
  [
    "process",
    /\b(decide|record(ed)?|ADR|agree|publish\w*|investigat\w+ .{0,80}\b(by|until) |compare|rotation|hand-?over|announce\w*|escalation|freeze|schedule|calendar|owner)\b/iu,
  ],
  [
    "training",
    /\b(training|workshop|course|lecture|e-learning|brown.?bag|refresher|seminar|lunch talk|coaching)\b/iu,
  ],
  [
    "vigilance",
    /\b(careful\w*|vigilan\w+|attention|awareness|attentive|mindful|watch out|sharper eye|cautio\w+|diligen\w+|remember to|in mind)\b/iu,
  ],
  [
    "vague",
    /\b(improve|better|strengthen|more robust|as appropriate|where needed|at some point|over time|if necessary|in general)\b/iu,
  ],
];
