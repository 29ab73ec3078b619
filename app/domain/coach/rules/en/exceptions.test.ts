import { expect, it } from "vitest";
import { englishRulesSaying } from "#test/coach/english-rules-saying.ts";
import type { TextKind } from "../../labels.ts";

/** What would be blame, in a sentence that takes it back or means something else. */
const SILENT: readonly (readonly [TextKind, string])[] = [
  ["prose", "The probe should have fired after five seconds."],
  ["prose", "We do not record this as operator error; the labels were swapped."],
  ["prose", "Calling it a careless deletion hides that both buttons look alike."],
  ["prose", "An earlier draft said that the technician was to blame."],
  ["prose", 'The policy says: "Nobody should have to fear blame, human error is a start."'],
  ["prose", "Thanks to Ann's quick rollback the shop was back in four minutes."],
  ["prose", "Nobody could have known that the key was revoked."],
  ["prose", "It was not obvious which site held the newer data."],
  ["prose", "The mistake counter on the quiz page overflowed."],
  ["action", "CI checks every second engineer's change against the policy."],
  ["action", "Train the spam classifier on the June dump."],
  ["action", "Remove the mandatory approval of the change board."],
];

it.each(SILENT)("%s without blame: %s", (kind, line) => {
  expect(englishRulesSaying(line, kind)).toEqual({});
});
