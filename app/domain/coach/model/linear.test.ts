import fc from "fast-check";
import { expect, it } from "vitest";
import { analyse } from "../analysis/analysis.ts";
import { englishSigns } from "../analysis/en/signs.ts";
import { japaneseSigns } from "../analysis/ja/signs.ts";
import { tellFeatures } from "./features.ts";
import { scaleOf, scoreLabels } from "./linear.ts";
import { modelOf, readModel, writeModel } from "./model-file.ts";
import { NameListener } from "./row-table.ts";

const nobody = { names: new Set<string>(), roles: new Set<string>(), teams: new Set<string>() };
const kinds = new Map([["careless", "BADTRAIT"]]);
const analysisOf = (text: string, lang: "en" | "ja") =>
  analyse(lang === "ja" ? japaneseSigns(text, nobody) : englishSigns(text, nobody), lang, kinds);
const namesOf = (text: string, lang: "en" | "ja") => {
  const heard = new NameListener();
  tellFeatures(analysisOf(text, lang), heard);
  return heard.names;
};
const text = fc.string({ unit: fc.constantFrom(..."the a op さん確認 ."), maxLength: 60 });

it("a score is the sum of the weights of the features by name, each once", () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom("en", "ja"), (learned, asked, lang) => {
      const names = [...new Set(namesOf(learned, lang))];
      const weights = Float32Array.from(names, (_, row) => (row % 7) - 3);
      const model = modelOf({ labels: ["vague"], bias: [0.5], thresholds: [0], names, weights });
      const [scored] = scoreLabels((listener) => tellFeatures(analysisOf(asked, lang), listener), model);
      const told = namesOf(asked, lang);
      const sum = [...new Set(told)].reduce((all, name) => all + (weights[names.indexOf(name)] ?? 0), 0);
      expect(scored?.score).toBeCloseTo(0.5 + sum * scaleOf(told.length), 5);
    }),
  );
});

it("what spoke for a label is told, the loudest first, where the threshold is reached", () => {
  const named = {
    labels: ["vague" as const],
    bias: [0],
    thresholds: [0.1],
    names: ["improve", "things"],
    weights: Float32Array.of(2, 1),
  };
  const ask = (threshold: number) =>
    scoreLabels(
      (listener) => tellFeatures(analysisOf("improve some things", "en"), listener),
      modelOf({ ...named, thresholds: [threshold] }),
    )[0];
  expect(ask(0.1)?.because.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(ask(50)?.over).toBeLessThan(0);
  expect(ask(50)).toMatchObject({ over: expect.any(Number), because: [] });
});

it("a model file can be read again, to the hundredth", () => {
  const named = {
    labels: ["vigilance", "extra-check", "training-only", "vague"] as const,
    bias: [-1, 0, 0, 1],
    thresholds: [0.5, 0.5, 0.5, 0.5],
    names: ["気をつけ", "# PERSON should"],
    weights: Float32Array.of(1, 0, 0, 0, 2.5, 0, 0, -1),
  };
  const text = writeModel(named);
  expect(writeModel(readModel(text, "action"))).toBe(text);
  expect(() => readModel(`${text}broken\t1\n`, "action")).toThrow(/line 6/);
});
