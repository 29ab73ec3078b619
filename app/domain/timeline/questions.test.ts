import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT_KINDS } from "./event.ts";
import { questionsFrom, readQuestions } from "./questions.ts";

const full = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, [` what about the ${kind}? `]]));

function asked(value: unknown) {
  const read = readQuestions(value);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.asked;
}

function problems(value: unknown) {
  const read = readQuestions(value);
  return read.ok ? [] : read.problems;
}

test("every kind of event has its questions", () => {
  expect(questionsFrom([asked(full)]).trigger).toEqual(["what about the trigger?"]);
});

test("a team adds to a kind, or puts its own in the place of what was asked there", () => {
  const team = { trigger: ["how so?"], action: { replace: true, questions: ["what then?"] } };
  const questions = questionsFrom([asked(full), asked(team)]);
  expect(questions.trigger).toEqual(["what about the trigger?", "how so?"]);
  expect(questions.action).toEqual(["what then?"]);
  expect(questions.recovery).toEqual(["what about the recovery?"]);
});

test("replace for the whole file holds for the kinds it names, and a kind may say otherwise", () => {
  const team = { replace: true, trigger: ["how so?"], action: { replace: false, questions: ["what then?"] } };
  const questions = questionsFrom([asked(full), asked(team)]);
  expect(questions.trigger).toEqual(["how so?"]);
  expect(questions.action).toEqual(["what about the action?", "what then?"]);
});

test("an observation is what is called diagnosis here; the same question is asked once", () => {
  const questions = questionsFrom([
    asked(full),
    asked({ observation: ["what about the diagnosis?", "how?"] }),
  ]);
  expect(questions.diagnosis).toEqual(["what about the diagnosis?", "how?"]);
});

test("everything wrong is told at once, each with its place in the file", () => {
  const broken = {
    replace: "yes",
    decison: ["x"],
    trigger: [],
    action: ["what?", "", 3],
    change: { questions: ["how?"], replce: true },
  };
  expect(problems(broken)).toEqual([
    { path: ["replace"], message: '"replace" must be true or false' },
    {
      path: ["decison"],
      message: expect.stringContaining('"decison" is no kind of event; known are trigger,'),
    },
    { path: ["trigger"], message: '"trigger" must be a list of one to 12 questions' },
    { path: ["action", 1], message: expect.stringContaining("a question is a text") },
    { path: ["action", 2], message: expect.stringContaining("a question is a text") },
    { path: ["change", "replce"], message: expect.stringContaining('"replce" is no setting here') },
  ]);
});

test("whatever the file holds, the answer is questions or problems", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = readQuestions(value);
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
    }),
  );
  for (const value of [null, "x", 3, [], { trigger: "what?" }]) expect(readQuestions(value).ok).toBe(false);
});
