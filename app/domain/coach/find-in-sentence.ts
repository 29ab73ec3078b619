import { analyse } from "./analysis/analysis.ts";
import type { Sentence, Span } from "./analysis/sentence.ts";
import type { CoachKnowledge } from "./create-coach.ts";
import type { Finding } from "./finding.ts";
import { findingId } from "./finding-id.ts";
import { LABELS, type Label, type TextKind } from "./labels.ts";
import { tellFeatures } from "./model/features.ts";
import { type Scored, scoreLabels } from "./model/linear.ts";

/** Of fewer words the model knows too little; rules may still speak. Japanese is counted in signs. */
const FEWEST = { en: 6, ja: 8 } as const;

/**
 * By how much the model has to be surer than its threshold. Thresholds are drawn from sentences half of which blame. Of a
 * published document hardly one in a hundred does, and points of lists name things rather than say something of somebody.
 */
const SURER = { document: 1.5, fragment: 1, field: 0 } as const;

/** A rule the model is so sure against is not believed. */
const OVERRULED = -2.5;

const NOTHING_LEARNED: ReadonlyMap<Label, Scored> = new Map();

/**
 * At most one finding per label: by the first rule that is sure, unless the model is surer that it errs; else by what the
 * model has learned.
 */
export function findInSentence(
  sentence: Sentence,
  text: string,
  kind: TextKind,
  knowledge: Omit<CoachKnowledge, "who">,
): readonly Finding[] {
  const { rules, exceptions, off, soften } = knowledge;
  const mine = rules.filter((rule) => rule.kind === kind && rule.lang === sentence.lang);
  const silenced = (label: Label, found: Span) =>
    exceptions.some(
      (each) =>
        each.kind === kind &&
        each.lang === sentence.lang &&
        each.labels.includes(label) &&
        each.holds(sentence, found),
    );
  const learned = byModel(sentence, kind, knowledge);
  const byRule = (label: Label, scored: Scored | undefined): Finding | null => {
    for (const rule of mine) {
      const found = rule.label === label ? rule.find(sentence) : null;
      if (!found || silenced(label, found)) continue;
      if (rule.own) return { ...finding(label, found, rule.name, text, []), own: rule.own };
      if (!scored || scored.score > OVERRULED) return finding(label, found, rule.name, text, []);
    }
    return null;
  };
  const byLearning = (label: Label, scored: Scored | undefined): Finding | null => {
    if (!scored || scored.over < SURER[sentence.setting]) return null;
    const found = spanBehind(scored, sentence);
    if (silenced(label, found)) return null;
    return finding(label, found, "model", text, wordsBehind(scored, sentence, text));
  };
  return LABELS[kind].flatMap((label): Finding[] => {
    if (off?.has(label)) return [];
    const found = byRule(label, learned.get(label)) ?? byLearning(label, learned.get(label));
    if (!found) return [];
    return soften?.has(found.rule) || soften?.has(label) ? [{ ...found, soft: true }] : [found];
  });
}

function byModel(
  { signs, lang }: Sentence,
  kind: TextKind,
  { kinds, modelOf, off }: Omit<CoachKnowledge, "who">,
): ReadonlyMap<Label, Scored> {
  const unheard = off?.has("model") || (kind === "prose" && signs.length < FEWEST[lang]);
  if (unheard) return NOTHING_LEARNED;
  const analysis = analyse(signs, lang, kinds[lang]);
  const scored = scoreLabels((listener) => tellFeatures(analysis, listener), modelOf(lang, kind));
  return new Map(scored.map((each) => [each.label, each]));
}

/** The loudest features and what lies between them, from word to word; the whole sentence where nothing is loud. */
function spanBehind({ because }: Scored, sentence: Sentence): Span {
  const loud = because.slice(0, 3);
  const from = Math.min(...loud.map((feature) => feature.from));
  const to = Math.max(...loud.map((feature) => feature.to));
  const words = sentence.signs.slice(from, to).filter(({ as }) => /[\p{L}\p{N}]/u.test(as));
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : sentence;
}

function wordsBehind({ because }: Scored, { signs }: Sentence, text: string): readonly string[] {
  const words = (feature: Scored["because"][number]) =>
    text.slice(signs[feature.from]?.start ?? 0, signs[feature.to - 1]?.end ?? 0).trim();
  return [...new Set(because.slice(0, 3).map(words))].filter((each) => each !== "");
}

function finding(
  label: Label,
  { start, end }: Span,
  rule: string,
  text: string,
  because: readonly string[],
): Finding {
  const words = text.slice(start, end);
  return {
    id: findingId(label, words),
    label,
    start,
    end,
    rule,
    because: because.length > 0 ? because : [words],
  };
}
