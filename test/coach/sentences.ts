import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CoachLanguage, Label, TextKind } from "#app/domain/coach/labels.ts";

export type LabelledSentence = {
  readonly lang: CoachLanguage;
  readonly kind: TextKind;
  readonly text: string;
  readonly labels: readonly Label[];
};

/** Our own sentences, written for the coach by the guidelines it follows: what the models learn from. */
export function ownSentences(folder: string): readonly LabelledSentence[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  const all = files.sort().flatMap((name) => readSentences(join(folder, name)));
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}

export function readSentences(file: string): readonly LabelledSentence[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as LabelledSentence);
}

/** One sentence in ten is never trained on: what the figures of `eval:coach` and of the test are taken from. */
export function isKeptAside({ text }: LabelledSentence): boolean {
  let sum = 7;
  for (const character of text) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum % 10 === 0;
}
