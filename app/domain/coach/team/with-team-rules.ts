import type { CoachKnowledge } from "../create-coach.ts";
import type { TeamRules } from "./team-rules.ts";

/** The coach's knowledge with a team's own: theirs speaks first, and what they switched off is gone. */
export function withTeamRules(knowledge: CoachKnowledge, teams: readonly TeamRules[]): CoachKnowledge {
  const off = new Set(teams.flatMap((team) => [...team.off]));
  const soften = new Set(teams.flatMap((team) => [...team.soften]));
  const on = ({ name }: { readonly name: string }) => !off.has(name);
  return {
    ...knowledge,
    rules: [...teams.flatMap(({ rules }) => rules), ...knowledge.rules].filter(on),
    exceptions: [...teams.flatMap(({ exceptions }) => exceptions), ...knowledge.exceptions].filter(on),
    off,
    soften,
  };
}
