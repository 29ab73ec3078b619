/** What the coach can find. The ideas behind each are told with the findings. */
export const PROSE_LABELS = [
  "person-as-cause",
  "counterfactual",
  "judgement",
  "human-error",
  "hindsight",
  "defensive",
] as const;

export const ACTION_LABELS = ["vigilance", "extra-check", "training-only", "vague"] as const;

export type ProseLabel = (typeof PROSE_LABELS)[number];
export type ActionLabel = (typeof ACTION_LABELS)[number];
export type Label = ProseLabel | ActionLabel;

export type TextKind = "prose" | "action";
export type CoachLanguage = "en" | "ja";

export const LABELS: Readonly<Record<TextKind, readonly Label[]>> = {
  prose: PROSE_LABELS,
  action: ACTION_LABELS,
};

export function isLabel(value: unknown): value is Label {
  return [...PROSE_LABELS, ...ACTION_LABELS].some((label) => label === value);
}
