import type { Template } from "./template.ts";

/** One template in both languages; a team's own file may stand in for both where it has only one. */
export interface TemplatePair {
  readonly key: string;
  readonly en: Template;
  readonly ja: Template;
}

/** Read once at start from `templates/` and the team's own folder, which wins where keys are the same. */
export interface Templates {
  all(): readonly TemplatePair[];
  find(key: string): TemplatePair | null;
}
