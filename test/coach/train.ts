import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readWords } from "#app/adapters/coach-files.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import type { CoachLanguage, TextKind } from "#app/domain/coach/labels.ts";
import { writeModel } from "#app/domain/coach/model/model-file.ts";
import { exampleOf, heldOutScores, thresholdOver } from "./folds.ts";
import { isKeptAside, ownSentences } from "./sentences.ts";
import { trainModel } from "./train-model.ts";

/**
 * How often a finding of the model alone should be right, on sentences it has not seen. Ours were written to be hard: what
 * is right in so many cases there is right in 95 of 100 on sentences as they occur.
 */
const PRECISION = { en: { prose: 0.855, action: 0.91 }, ja: { prose: 0.91, action: 0.95 } } as const;

/** `npm run train:coach`: makes the four models anew from our own sentences; `-- en.prose` makes that one. */
const folder = join(packageRoot, "app", "domain", "coach");
const knowledge = readWords(folder);
const sentences = ownSentences(join(folder, "sentences"));
mkdirSync(join(folder, "model"), { recursive: true });
const asked = process.argv.slice(2);
for (const lang of ["en", "ja"] as const)
  for (const kind of ["prose", "action"] as const)
    if (asked.length === 0 || asked.includes(`${lang}.${kind}`)) train(lang, kind);

function train(lang: CoachLanguage, kind: TextKind): void {
  const examples = sentences
    .filter((each) => each.lang === lang && each.kind === kind && !isKeptAside(each))
    .map((each) => exampleOf(each, knowledge));
  const scores = heldOutScores(examples, kind);
  const threshold = thresholdOver(examples, scores, kind, PRECISION[lang][kind]);
  const trained = trainModel(examples, kind);
  const model = { ...trained, thresholds: trained.labels.map(() => threshold) };
  writeFileSync(join(folder, "model", `${lang}.${kind}.tsv.gz`), gzipSync(writeModel(model), { level: 9 }));
  console.log(`${lang} ${kind}: ${examples.length} sentences, ${model.names.length} features`);
}
