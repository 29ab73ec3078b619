import { describe, expect, it } from "vitest";
import { englishRulesSaying } from "#test/coach/english-rules-saying.ts";
import { ENGLISH_RULES } from "./table.ts";

/** Rule, a sentence that blames, the words it points at, and its neighbour that does not. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    "en-people-should-have",
    "The night operator should have paged the storage team.",
    "The night operator should have paged",
    "The relay should have paged the storage team.",
  ],
  [
    "en-passive-should-have",
    "The new limits should have been announced in advance.",
    "should have been announced",
    "The packet should have been discarded.",
  ],
  [
    "en-failed-to",
    "Nobody thought to call the carrier.",
    "Nobody thought to",
    "The relay failed to call the carrier.",
  ],
  [
    "en-supposed-to",
    "The crew was supposed to drain the tank and did not.",
    "The crew was supposed to drain the tank and",
    "The tank was supposed to hold 40 litres.",
  ],
  [
    "en-if-only",
    "Had Tomasz read the memo, the line would still be running.",
    "Had Tomasz read",
    "Had the memo been longer, the field would have overflowed.",
  ],
  [
    "en-one-look-would",
    "A single look at the gauge would have saved the batch.",
    "A single look at the gauge would have",
    "A single disk failure would have stopped the array.",
  ],
  [
    "en-why-did-nobody",
    "Why did nobody open the valve?",
    "Why did nobody open the valve?",
    "Why did the valve open?",
  ],
  [
    "en-avoidable",
    "The second outage was entirely avoidable.",
    "was entirely avoidable",
    "The second outage was shorter.",
  ],
  [
    "en-should-have-noticed",
    "The supervisor on duty should have noticed the drift.",
    "The supervisor on duty should have noticed",
    "Nobody could have noticed the drift.",
  ],
  [
    "en-in-hindsight",
    "In hindsight the choice was obviously wrong.",
    "In hindsight the choice was obviously",
    "In hindsight bias everything fits.",
  ],
  ["en-was-obvious", "The collapse was inevitable.", "was inevitable", "The collapse was not obvious."],
  [
    "en-saw-it-coming",
    "It was an outage waiting to happen.",
    "outage waiting to happen",
    "The job was waiting to start.",
  ],
  [
    "en-predictably",
    "Predictably, the pump failed in the first frost.",
    "Predictably, the",
    "The pump failed in the first frost.",
  ],
  ["en-bad-trait", "It was a careless merge.", "careless", "It was not a careless merge."],
  [
    "en-lacks-care",
    "The change shows a lack of discipline.",
    "lack of discipline",
    "The change adds a lock of two seconds.",
  ],
  [
    "en-cannot-be-bothered",
    "The reviewers rubber-stamped it.",
    "rubber-stamped",
    "The reviewers read it twice.",
  ],
  [
    "en-anyone-knows",
    "Any competent engineer tests a restore.",
    "Any competent engineer",
    "Any engineer can start a restore.",
  ],
  [
    "en-embarrassing-work",
    "The handover was an embarrassment.",
    "was an embarrassment",
    "The handover was two pages long.",
  ],
  ["en-cause-category-error", "Root cause: human error.", "human error", "Root cause: an expired lease."],
  [
    "en-caused-by-slip",
    "The blackout was due to an operator mistake.",
    "due to an operator mistake",
    "The blackout was due to a broken fuse.",
  ],
  [
    "en-slip-did-it",
    "A typo took down the booking page.",
    "typo took down",
    "A typo-tolerant index was rebuilt.",
  ],
  [
    "en-person-slipped",
    "Ann mixed up the two racks, hence the silence.",
    "Ann mixed up",
    "Ann labelled the two racks.",
  ],
  [
    "en-slip-by-person",
    "Ann mixed up the two racks, hence the silence.",
    "Ann mixed up",
    "Somebody labelled the two racks.",
  ],
  [
    "en-because-person",
    "The export failed because Ann unplugged the switch.",
    "because Ann unplugged",
    "The export failed because the switch lost power.",
  ],
  [
    "en-it-was-person",
    "It was Tomasz who deleted the archive.",
    "It was Tomasz who deleted",
    "It was Tomasz who spotted the gap.",
  ],
  ["en-person-verdict", "The technician is to blame.", "The technician is to blame", "Nobody is to blame."],
  ["en-traces-to-person", "Everything traces back to Marek.", "Marek", "Everything traces back to rule 9."],
  [
    "en-person-broke-it",
    "The contractor broke the uplink.",
    "The contractor broke",
    "A storm broke the uplink.",
  ],
  ["en-not-us", "Our hands are clean.", "Our hands are clean", "Our logs are clean."],
  [
    "en-blame-elsewhere",
    "This one is on the vendor, not on us.",
    "This one is on the vendor",
    "This one is on the list.",
  ],
  [
    "en-not-ours-to-answer",
    "We raised this in June and were ignored.",
    "We raised this in June and were ignored",
    "We raised this in June and it was fixed.",
  ],
];

const rules = ENGLISH_RULES.filter((rule) => rule.kind === "prose").map(({ name }) => name);

describe("English rules for prose", () => {
  it.each(CASES)("%s speaks and points at the words", (rule, blames, words) => {
    expect(englishRulesSaying(blames, "prose")).toMatchObject({ [rule]: words });
  });

  it.each(CASES)("%s is silent about the neighbour", (rule, _blames, _words, neighbour) => {
    expect(englishRulesSaying(neighbour, "prose")).not.toHaveProperty([rule]);
  });

  it("have a fixture each", () => {
    expect([...rules].sort()).toEqual(CASES.map(([name]) => name).sort());
  });
});
