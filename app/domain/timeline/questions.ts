import { EVENT_KINDS, type EventKind } from "./event.ts";

/** What the walkthrough asks at an event of each kind: what and how, never why somebody did something. */
export type WalkthroughQuestions = Readonly<Record<EventKind, readonly string[]>>;

/**
 * Reads the questions of one language from their already parsed data file (`questions.en.yaml`): every kind, each
 * with one to six lines. Everything wrong is told at once, naming the file.
 */
export function readQuestions(
  value: unknown,
  file: string,
):
  | { readonly ok: true; readonly questions: WalkthroughQuestions }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const given = new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
  const problems = [...given.keys()]
    .filter((name) => !EVENT_KINDS.some((kind) => kind === name))
    .map((name) => `${file}: "${name}" is no kind of event; known are ${EVENT_KINDS.join(", ")}`);
  const of = (kind: EventKind): readonly string[] => {
    const lines = given.get(kind);
    if (isLines(lines)) return lines.map((line) => line.trim());
    problems.push(`${file}: "${kind}" must be a list of one to six questions`);
    return [];
  };
  const questions: WalkthroughQuestions = {
    trigger: of("trigger"),
    detection: of("detection"),
    diagnosis: of("diagnosis"),
    decision: of("decision"),
    action: of("action"),
    communication: of("communication"),
    recovery: of("recovery"),
    change: of("change"),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, questions };
}

function isLines(value: unknown): value is readonly string[] {
  if (!Array.isArray(value) || value.length < 1 || value.length > 6) return false;
  return value.every((line) => typeof line === "string" && line.trim() !== "");
}
