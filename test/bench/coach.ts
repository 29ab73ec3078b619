import { join } from "node:path";
import { readKnowledge } from "#app/adapters/coach-files.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import type { Coach } from "#app/domain/coach/coach.ts";
import { createCoach } from "#app/domain/coach/create-coach.ts";
import type { CoachLanguage } from "#app/domain/coach/labels.ts";
import { rememberingCoach } from "#app/domain/coach/remembering-coach.ts";
import { isKeptAside, ownSentences } from "../coach/sentences.ts";

const SECTION = 10_000;
const SECTIONS = 6;
const ROUNDS = 5;

/** Reading sections of 10 KB of prose: the first time, after a word was typed, and by rules alone. CPU of this process. */
export async function benchCoach(): Promise<void> {
  const folder = join(packageRoot, "app", "domain", "coach");
  const knowledge = readKnowledge(folder);
  const sentences = ownSentences(join(folder, "sentences")).filter(isKeptAside);
  const [whole, rules] = [createCoach(knowledge), createCoach({ ...knowledge, off: new Set(["model"]) })];
  console.log("\nThe coach reads 10 KB of prose, median of CPU");
  for (const lang of ["en", "ja"] as const) {
    const prose = sentences.filter((each) => each.lang === lang && each.kind === "prose");
    const sections = sectionsOf(prose.map(({ text }) => text));
    const first = measure(whole, lang, sections);
    const byRules = measure(rules, lang, sections);
    const remembering = rememberingCoach(whole);
    measure(remembering, lang, sections);
    const typed = measure(remembering, lang, sections, (text, round) => `${text} Typed ${round}.`);
    console.log(
      `  ${lang}: first ${first.toFixed(1)} ms, rules alone ${(byRules / first).toFixed(2)} of it, after typing ${(typed / first).toFixed(3)} of it`,
    );
  }
}

/** Paragraphs of four sentences, sections of at least 10 KB. */
function sectionsOf(sentences: readonly string[]): readonly string[] {
  const sections: string[] = [];
  let [section, at] = ["", 0];
  while (sections.length < SECTIONS) {
    section += `${section === "" ? "" : at % 4 === 0 ? "\n\n" : " "}${sentences[at % sentences.length]}`;
    at++;
    if (Buffer.byteLength(section) < SECTION) continue;
    sections.push(section);
    section = "";
  }
  return sections;
}

function measure(
  coach: Coach,
  lang: CoachLanguage,
  sections: readonly string[],
  change = (text: string, _round: number) => text,
): number {
  const costs: number[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const text of sections) {
      const changed = change(text, round);
      const before = process.cpuUsage();
      coach.readLines(changed, { kind: "prose", lang });
      const { user, system } = process.cpuUsage(before);
      if (round > 0) costs.push((user + system) / 1000);
    }
  return costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
}
