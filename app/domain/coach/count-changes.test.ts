import { expect, it } from "vitest";
import type { FieldValue } from "../document/document.ts";
import type { Coach } from "./coach.ts";
import { coachTexts } from "./coach-texts.ts";
import { countChanges } from "./count-changes.ts";
import { dismissalsIn } from "./dismissal.ts";
import { placeFindings } from "./place-findings.ts";

/** Asks about "should have" with whatever word follows, and in actions about "careful". */
const coach: Coach = {
  readLines: (text, { kind }) =>
    text.split("\n").map((line, index) => ({
      line: index + 1,
      findings: [...line.matchAll(kind === "prose" ? /should have( \w+)?/g : /careful/g)].map((match) => ({
        id: `${kind}-${match[0].replaceAll(" ", "-")}`,
        label: kind === "prose" ? ("counterfactual" as const) : ("vigilance" as const),
        start: match.index,
        end: match.index + match[0].length,
        rule: "test",
        because: [match[0]],
      })),
    })),
};

const outline = [
  { key: "summary", step: "summary" },
  { key: "lucky", step: "learning" },
] as unknown as FieldValue;
const fieldsOf = (fields: Readonly<Record<string, FieldValue>>) =>
  new Map<string, FieldValue>(Object.entries({ outline, ...fields }));
const change = (before: Record<string, FieldValue>, after: Record<string, FieldValue>) =>
  countChanges(coach, {
    kind: "postmortem",
    before: fieldsOf(before),
    after: fieldsOf(after),
    names: new Set([...Object.keys(before), ...Object.keys(after)]),
  });
const aside = {
  label: "counterfactual",
  words: "should have",
  reason: "quoted",
  at: "2026-11-20T00:00:00.000Z",
};

it("a sentence is raised once, however it grows, and accepted when it is rewritten", () => {
  const summary = (text: string) => ({ "section:summary": text });
  expect(change(summary("They"), summary("They should have"))).toEqual([
    { label: "counterfactual", what: "raised", count: 1 },
  ]);
  expect(change(summary("They should have"), summary("They should have looked twice"))).toEqual([]);
  expect(change(summary("They should have looked"), summary("The screen showed no host"))).toEqual([
    { label: "counterfactual", what: "accepted", count: 1 },
  ]);
});

it("a text that was taken out as a whole accepted nothing", () => {
  const action = { id: "a", title: "Be careful", verification: "" };
  expect(change({ "action:a": action }, {})).toEqual([]);
  expect(change({ "action:a": action }, { "action:a": { ...action, title: "Ask for the host" } })).toEqual([
    { label: "vigilance", what: "accepted", count: 1 },
  ]);
});

it("setting aside and taking back are counted by the label, and the text is no news then", () => {
  const text = { "section:summary": "They should have" };
  const asideField = { "coach:prose-should-have": aside };
  expect(change(text, { ...text, ...asideField })).toEqual([
    { label: "counterfactual", what: "dismissed", count: 1 },
  ]);
  expect(change({ ...text, ...asideField }, text)).toEqual([
    { label: "counterfactual", what: "takenBack", count: 1 },
  ]);
  expect(change({ ...text, ...asideField }, { ...asideField, "section:summary": "The screen" })).toEqual([]);
});

it("texts are found in sections, impact, events with their notes, and actions; what is hidden is not read", () => {
  const event = { id: "e", text: "Paged", knownThen: "Little", believedThen: " ", hidden: false };
  const fields = fieldsOf({
    title: "Down",
    "section:lucky": "It was night",
    "impact:who": "Everybody",
    "event:e": event,
    "event:h": { ...event, hidden: true },
    "event:m": { ...event, mergedInto: "e" },
    "action:a": { id: "a", title: "Ask", verification: "It asks" },
  });
  expect(coachTexts("postmortem", fields).map(({ place, step, kind }) => `${step} ${place} ${kind}`)).toEqual(
    [
      "learning section:lucky prose",
      "details impact:who prose",
      "timeline event:e.text prose",
      "walkthrough event:e.knownThen prose",
      "actions action:a.title action",
      "actions action:a.verification prose",
    ],
  );
  expect(coachTexts("article", new Map([["body", "Restart it"]])).map(({ place }) => place)).toEqual([
    "body",
  ]);
});

it("a finding is placed in the whole text, with a little around it, and with what was said about it", () => {
  const fields = fieldsOf({
    "section:summary": "First line\nThey should have looked, and should have looked",
    "coach:prose-should-have-looked": aside,
  });
  const found = placeFindings(coach, coachTexts("postmortem", fields), dismissalsIn(fields));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    start: 16,
    end: 34,
    before: "They ",
    words: "should have looked",
    after: ", and should have looked",
    dismissal: { reason: "quoted" },
  });
});
