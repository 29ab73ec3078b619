import { setAside } from "../analysis/set-aside.ts";
import type { Finding, StrengthReading, StrengthReason } from "../finding.ts";
import type { CoachLanguage, Label } from "../labels.ts";
import { ENGLISH_STRENGTH } from "./english.ts";
import { STRENGTH_OF } from "./hierarchy.ts";
import { JAPANESE_STRENGTH } from "./japanese.ts";

const FOUND: readonly (readonly [Label, StrengthReason])[] = [
  ["vigilance", "vigilance"],
  ["extra-check", "check"],
  ["training-only", "training"],
  ["vague", "vague"],
];

const RANK = { strong: 2, medium: 1, weak: 0 } as const;

/** Enough of an action to tell: what comes after is its background. */
const ENOUGH = 2_000;

/**
 * How well an action holds without anybody being careful (RCA² hierarchy): what relies on people is weak, whatever
 * stands beside it. Of several parts ("…; and …") the strongest counts. What no pattern knows is a change of how people
 * work: medium, and said to be so.
 */
export function strengthOf(
  text: string,
  lang: CoachLanguage,
  findings: readonly Pick<Finding, "label">[],
): StrengthReading {
  const weak = FOUND.find(([label]) => findings.some((finding) => finding.label === label));
  const reason = weak
    ? weak[1]
    : strongest(partsOf(text.slice(0, ENOUGH)).map((part) => reasonOf(part, lang)));
  return { strength: STRENGTH_OF[reason], reason };
}

function strongest(reasons: readonly (StrengthReason | null)[]): StrengthReason {
  const known = reasons.filter((reason) => reason !== null);
  const [first] = known.sort((a, b) => RANK[STRENGTH_OF[b]] - RANK[STRENGTH_OF[a]]);
  return first ?? "process";
}

function reasonOf(part: string, lang: CoachLanguage): StrengthReason | null {
  const table = lang === "ja" ? JAPANESE_STRENGTH : ENGLISH_STRENGTH;
  return table.find(([, pattern]) => pattern.test(part))?.[0] ?? null;
}

/** The parts of an action without marks of lists; code is one word, and quotations are another's words. */
function partsOf(text: string): readonly string[] {
  let plain = "";
  let at = 0;
  for (const { as, start, end } of setAside(text)) {
    plain += `${text.slice(at, start)}${as}`;
    at = end;
  }
  return (plain + text.slice(at))
    .normalize("NFKC")
    .split(/;\s+|\.\s+(?=[A-Z])|(?<=[。;])/u)
    .map((part) => part.replace(/^\s*([-*+・•]|\d+[.)]|\[[ x]\])\s*/iu, "").trim())
    .filter((part) => part !== "");
}
