import type { Finding, StrengthReading } from "../finding.ts";
import type { CoachLanguage } from "../labels.ts";

/** How well an action holds without anybody being careful (RCA² hierarchy): what relies on people is weak. */
export function strengthOf(
  _text: string,
  _lang: CoachLanguage,
  findings: readonly Finding[],
): StrengthReading {
  const labels = findings.map(({ label }) => label);
  if (labels.includes("vigilance")) return { strength: "weak", reason: "vigilance" };
  if (labels.includes("extra-check")) return { strength: "weak", reason: "check" };
  if (labels.includes("training-only")) return { strength: "weak", reason: "training" };
  if (labels.includes("vague")) return { strength: "weak", reason: "vague" };
  return { strength: "medium", reason: "process" };
}
