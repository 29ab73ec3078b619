import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "yaml";
import { readWho } from "../domain/coach/analysis/who.ts";
import type { Coach } from "../domain/coach/coach.ts";
import { type CoachKnowledge, createCoach } from "../domain/coach/create-coach.ts";
import type { CoachLanguage, TextKind } from "../domain/coach/labels.ts";
import type { LinearModel } from "../domain/coach/model/linear.ts";
import { readModel } from "../domain/coach/model/model-file.ts";
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

export function readKnowledge(folder: string): CoachKnowledge {
  const who = (lang: CoachLanguage) =>
    readWho(parse(readFileSync(join(folder, "analysis", lang, "who.yaml"), "utf8")));
  const models = new Map<string, LinearModel>();
  return {
    who: { en: who("en"), ja: who("ja") },
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
  return readModel(gunzipSync(readFileSync(file)).toString("utf8"), kind);
}
