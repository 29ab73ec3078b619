import { patternException } from "./pattern-rule.ts";

/** The norm is a machine's: a probe should have fired, a cap would have held. */
export const systemIsTheSubject = patternException(
  "en-system-is-the-subject",
  ["counterfactual", "hindsight"],
  "prose",
  [
    String.raw`(?:{AUTO}|probes?|alerts?|alarms?|jobs?|services?|scripts?|queues?|limits?|breakers?|caches?|timers?|locks?|nodes?|pods?|replicas?|consumers?|requests?|packets?|messages?|jobs?|schedulers?|proxies|proxy|balancer|interface|index|header|schema|migration|compiler|kernel|detector|pump|sorter|valve|relay|camera|rule|model|simulator|comparison|endpoint|branches|fuse|loop|file|key|keys|certificate|flag) (?:(?:of|in|on|for|at|with|from) [^,;.]{2,40} )?(?:should|would|could|ought to|was supposed to|was meant to|failed to|were supposed to|is supposed to) (?!(?:only )?(?:lead|end|break|not survive|never|sink|bite|mean))(?:also |then |not |never |only |normally |simply )?(?!(?:have |be )?(?:been )?(?:{CARE}|noticed)(?![\p{L}]))(?:have |be )?(?:\p{Ll}+)`,
    String.raw`(?:should|would|could) (?:not )?have a \p{Ll}+`,
  ],
);
