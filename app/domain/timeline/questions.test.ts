import { expect, test } from "vitest";
import { EVENT_KINDS } from "./event.ts";
import { readQuestions } from "./questions.ts";

const full = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, [` what about the ${kind}? `]]));

test("every kind of event has its questions", () => {
  const read = readQuestions(full, "questions.en.yaml");
  expect(read.ok && read.questions.trigger).toEqual(["what about the trigger?"]);
});

test("a kind without questions, and one nobody knows, are both named with the file", () => {
  const read = readQuestions({ ...full, trigger: [], decison: ["x"] }, "questions.en.yaml");
  expect(read.ok ? [] : read.problems).toEqual([
    expect.stringContaining('questions.en.yaml: "decison" is no kind of event'),
    'questions.en.yaml: "trigger" must be a list of one to six questions',
  ]);
});

test("a file that holds nothing of the kind is refused", () => {
  for (const value of [null, "x", 3, [], { trigger: "what?" }, { __proto__: full }])
    expect(readQuestions(value, "f").ok).toBe(false);
});
