import type { Sentence, Span } from "./analysis/sentence.ts";
import type { CoachKnowledge } from "./create-coach.ts";
import type { Finding } from "./finding.ts";
import { findingId } from "./finding-id.ts";
import { LABELS, type Label, type TextKind } from "./labels.ts";
import { type Feature, featuresOf } from "./model/features.ts";
import { type LinearModel, type Scored, scoreLabels } from "./model/linear.ts";

/** Of fewer words the model knows too little; rules may still speak. Japanese is counted in signs. */
const FEWEST = { en: 6, ja: 8 } as const;

const NOTHING_LEARNED: ReadonlyMap<Label, Scored> = new Map();

/** At most one finding per label: by the first rule that is sure, else by what the model has learned. */
export function findInSentence(
  sentence: Sentence,
  line: string,
  kind: TextKind,
  { rules, exceptions, modelOf, off, soften }: Omit<CoachKnowledge, "who">,
): readonly Finding[] {
  const mine = rules.filter((rule) => rule.kind === kind && rule.lang === sentence.lang);
  const silenced = (label: Label, found: Span) =>
    exceptions.some(
      (each) =>
        each.kind === kind &&
        each.lang === sentence.lang &&
        each.labels.includes(label) &&
        each.holds(sentence, found),
    );
  const unheard = off?.has("model") || (kind === "prose" && sentence.signs.length < FEWEST[sentence.lang]);
  const learned = unheard ? NOTHING_LEARNED : byModel(sentence, modelOf(sentence.lang, kind));
  const softened = (found: Finding): Finding =>
    soften?.has(found.rule) || soften?.has(found.label) ? { ...found, soft: true } : found;
  const found = LABELS[kind].flatMap((label): Finding[] => {
    if (off?.has(label)) return [];
    for (const rule of mine) {
      const found = rule.label === label ? rule.find(sentence) : null;
      if (found && !silenced(label, found))
        return [{ ...finding(label, found, rule.name, line, []), ...(rule.own ? { own: rule.own } : {}) }];
    }
    const scored = learned.get(label);
    if (!scored) return [];
    const found = spanBehind(scored, sentence);
    if (silenced(label, found)) return [];
    return [finding(label, found, "model", line, wordsBehind(scored, sentence, line))];
  });
  return found.map(softened);
}

function byModel(sentence: Sentence, model: LinearModel): ReadonlyMap<Label, Scored> {
  const scored = scoreLabels(featuresOf(sentence.signs, sentence.lang), model);
  return new Map(
    scored
      .filter(({ score }, index) => score >= (model.thresholds[index] ?? Number.POSITIVE_INFINITY))
      .map((each) => [each.label, each]),
  );
}

/** The loudest features and what lies between them; they stand for the sentence without quoting all of it. */
function spanBehind({ because }: Scored, sentence: Sentence): Span {
  const loud = because.slice(0, 3);
  const from = Math.min(...loud.map((feature) => feature.from));
  const to = Math.max(...loud.map((feature) => feature.to));
  const [first, last] = [sentence.signs[from], sentence.signs[to - 1]];
  return first && last ? { start: first.start, end: last.end } : sentence;
}

function wordsBehind({ because }: Scored, { signs }: Sentence, line: string): readonly string[] {
  const words = (feature: Feature) =>
    line.slice(signs[feature.from]?.start ?? 0, signs[feature.to - 1]?.end ?? 0).trim();
  return [...new Set(because.slice(0, 3).map(words))].filter((each) => each !== "");
}

function finding(
  label: Label,
  { start, end }: Span,
  rule: string,
  line: string,
  because: readonly string[],
): Finding {
  const words = line.slice(start, end);
  return {
    id: findingId(label, words),
    label,
    start,
    end,
    rule,
    because: because.length > 0 ? because : [words],
  };
}
