import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "yaml";
import { stem } from "../domain/coach/analysis/en/stem.ts";
import { readWho } from "../domain/coach/analysis/who.ts";
import { readWordKinds } from "../domain/coach/analysis/word-kinds.ts";
import type { Coach } from "../domain/coach/coach.ts";
import { type CoachKnowledge, createCoach } from "../domain/coach/create-coach.ts";
import type { CoachLanguage, TextKind } from "../domain/coach/labels.ts";
import type { LinearModel } from "../domain/coach/model/linear.ts";
import { modelOf, readModel } from "../domain/coach/model/model-file.ts";
import { EXCEPTIONS, RULES } from "../domain/coach/rules/table.ts";
import { type Listening, listeningOf } from "../domain/coach/team/listening.ts";
import { withTeamRules } from "../domain/coach/team/with-team-rules.ts";
import { readTeamRuleFiles } from "./team-rule-files.server.ts";

/**
 * The coach's data files; read when the first text is, for few processes ever ask. A team's own rules are read at once:
 * a wrong one stops the start.
 */
export function coachFromFiles(
  folder: string,
  teamFolder: string | null,
): Coach & { readonly listening: Listening } {
  const teams = teamFolder === null ? null : readTeamRuleFiles(teamFolder);
  let coach: Coach | null = null;
  return {
    listening: listeningOf({ rules: RULES, exceptions: EXCEPTIONS }, teams),
    readLines(text, how) {
      coach ??= createCoach(withTeamRules(readKnowledge(folder), teams ?? []));
      return coach.readLines(text, how);
    },
  };
}

/** Who is meant, and of which kind words are. */
export function readWords(folder: string): Pick<CoachKnowledge, "who" | "kinds"> {
  const yaml = (lang: CoachLanguage, name: string) =>
    parse(readFileSync(join(folder, "analysis", lang, name), "utf8")) as unknown;
  return {
    who: { en: readWho(yaml("en", "who.yaml")), ja: readWho(yaml("ja", "who.yaml")) },
    kinds: {
      en: readWordKinds(yaml("en", "kinds.yaml"), stem),
      ja: readWordKinds(yaml("ja", "kinds.yaml"), (word) => word),
    },
  };
}

export function readKnowledge(folder: string): CoachKnowledge {
  const models = new Map<string, LinearModel>();
  return {
    ...readWords(folder),
    modelOf(lang, kind) {
      const name = `${lang}.${kind}`;
      const model = models.get(name) ?? readPacked(join(folder, "model", `${name}.tsv.gz`), kind);
      models.set(name, model);
      return model;
    },
    rules: RULES,
    exceptions: EXCEPTIONS,
  };
}

function readPacked(file: string, kind: TextKind): LinearModel {
  return modelOf(readModel(gunzipSync(readFileSync(file)).toString("utf8"), kind));
}
