import { patternException } from "./pattern-rule.ts";

/** Something that relies on people is taken away, not added. */
export const takesChecksAway = patternException(
  "en-takes-checks-away",
  ["vigilance", "extra-check", "training-only", "vague"],
  "action",
  [
    "^(?:also )?(?:remove|drop|delete|replace|strike|cancel|swap|retire|close|abolish|get rid of|eliminate|stop|end|scrap|convert|take|discontinue|unify|cut|skip|revoke|waive|thank|rename) (?:[^.;,]{1,80})(?:approval|approvals|check|checks|sign - off|signature|signatures|reviewer|reviewers|review|reminder|reminders|checklist|QUOTE|training|confirmation|witness|dropdown|board|counter|meeting|step|steps|e - mail|comments|stamp|item|error|status|cab|careful|category)",
    "(?:no longer|not any more|needs? no|won't|do not need|does not need|instead of (?:a|the|an) (?:manual|second|human)|superseded|redundant|moot|won't do)",
  ],
);
