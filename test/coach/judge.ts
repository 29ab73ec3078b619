import { type CoachKnowledge, createCoach } from "#app/domain/coach/create-coach.ts";
import type { Label } from "#app/domain/coach/labels.ts";
import { modelOf } from "#app/domain/coach/model/model-file.ts";
import { exampleOf, FOLDS, foldOf } from "./folds.ts";
import type { LabelledSentence } from "./sentences.ts";
import { trainModel } from "./train-model.ts";

export type Judged = {
  readonly sentence: LabelledSentence;
  readonly labels: readonly Label[];
  readonly found: readonly Label[];
};

/** What the coach as it stands (rules, exceptions, models) finds in each sentence. */
export function judge(sentences: readonly LabelledSentence[], knowledge: CoachKnowledge): readonly Judged[] {
  const coach = createCoach(knowledge);
  return sentences.map((sentence) => {
    const read = coach.readLines(sentence.text, { kind: sentence.kind, lang: sentence.lang });
    const found = read.flatMap(({ findings }) => findings.map(({ label }) => label));
    return { sentence, labels: sentence.labels, found: [...new Set(found)] };
  });
}

/** The same for the sentences the models were trained on: each fifth is judged with models of the other four. */
export function judgeHeldOut(
  sentences: readonly LabelledSentence[],
  knowledge: CoachKnowledge,
): readonly Judged[] {
  const first = sentences[0];
  if (!first) return [];
  const { lang, kind } = first;
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const seen = sentences.filter((_, index) => foldOf(index) !== fold);
    const { thresholds } = knowledge.modelOf(lang, kind);
    const trained = trainModel(
      seen.map((each) => exampleOf(each, knowledge)),
      kind,
    );
    const model = modelOf({ ...trained, thresholds });
    return judge(
      sentences.filter((_, index) => foldOf(index) === fold),
      { ...knowledge, modelOf: () => model },
    );
  });
}
