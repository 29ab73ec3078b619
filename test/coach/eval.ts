import { existsSync } from "node:fs";
import { join } from "node:path";
import { readKnowledge } from "#app/adapters/coach-files.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { createCoach } from "#app/domain/coach/create-coach.ts";
import { LABELS } from "#app/domain/coach/labels.ts";
import { figuresOf } from "./figures.ts";
import { type Judged, judge, judgeHeldOut } from "./judge.ts";
import { readThrough } from "./quiet.ts";
import { isKeptAside, ownSentences, readSentences } from "./sentences.ts";

/**
 * `npm run eval:coach`: precision, recall and F1 by label and language, and every wrong sentence (`-- --short`: without).
 * `-- --folds` trains anew five times over, which takes minutes.
 */
const short = process.argv.includes("--short");
const folder = join(packageRoot, "app", "domain", "coach");
const knowledge = readKnowledge(folder);
const shared = process.env.SHARED_DIR ?? join(packageRoot, "..", "shared");
const dev = join(shared, "language", "dev.jsonl");

const own = ownSentences(join(folder, "sentences"));
console.log("Own sentences kept aside, one in ten, which the models have never seen:");
each(own.filter(isKeptAside), (sentences) => judge(sentences, knowledge));
if (process.argv.includes("--folds")) {
  console.log("\nOwn sentences, each judged by a model of the other four fifths:");
  each(own, (sentences) => judgeHeldOut(sentences, knowledge));
}
if (existsSync(dev)) {
  console.log("\nshared/language/dev.jsonl, which the models have never seen:");
  each(readSentences(dev), (sentences) => judge(sentences, knowledge));
} else console.log("\nshared/language/dev.jsonl is not here: passed over.");

const prose = join(shared, "corpus", "postmortems");
if (process.argv.includes("--prose") && existsSync(prose)) {
  const { words, found } = readThrough(prose, createCoach(knowledge));
  console.log(
    `\nshared/corpus/postmortems: ${words} words, ${found.length} findings, one in ${Math.round(words / Math.max(1, found.length))} words`,
  );
  for (const { label, rule, line } of found) console.log(`  ${label} (${rule}) ${line.trim().slice(0, 400)}`);
}

function each(
  all: ReturnType<typeof readSentences>,
  judged: (sentences: ReturnType<typeof readSentences>) => readonly Judged[],
): void {
  for (const lang of ["en", "ja"] as const)
    for (const kind of ["prose", "action"] as const) {
      const results = judged(all.filter((sentence) => sentence.lang === lang && sentence.kind === kind));
      console.log(`\n${lang} ${kind} (${results.length})`);
      tell("all labels", figuresOf(results));
      for (const label of LABELS[kind]) tell(label, figuresOf(results, label));
      if (!short) for (const result of results) tellWrong(result);
    }
}

function tell(
  name: string,
  { precision, recall, f1, right, wrong, missed }: ReturnType<typeof figuresOf>,
): void {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join("  ");
  console.log(`  ${name.padEnd(16)} P R F1 ${figures}   right ${right}, wrong ${wrong}, missed ${missed}`);
}

function tellWrong({ sentence, labels, found }: Judged): void {
  const wrong = found.filter((label) => !labels.includes(label));
  const missed = labels.filter((label) => !found.includes(label));
  if (wrong.length + missed.length === 0) return;
  const signs = [...wrong.map((label) => `+${label}`), ...missed.map((label) => `-${label}`)];
  console.log(`    ${signs.join(" ")} | ${sentence.text}`);
}
