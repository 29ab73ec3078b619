import { EVENT_KINDS, type EventKind } from "./event.ts";

/** What the walkthrough asks at an event of each kind: what and how, never why somebody did something. */
export type WalkthroughQuestions = Readonly<Record<EventKind, readonly string[]>>;

/** What a file asks at one kind of event; `replace` leaves out what was asked there before. */
export interface Asked {
  readonly kind: EventKind;
  readonly replace: boolean;
  readonly lines: readonly string[];
}

/** The problem of a file, and the path in it (`["detection", 2]`) that leads to its line. */
export interface QuestionProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type QuestionsRead =
  | { readonly ok: true; readonly asked: readonly Asked[] }
  | { readonly ok: false; readonly problems: readonly QuestionProblem[] };

const MOST = 12;

/** Facilitators' handbooks speak of observations where we say diagnosis. */
const OTHER_NAMES: Readonly<Record<string, EventKind>> = { observation: "diagnosis" };

/**
 * Reads an already parsed file of questions: kinds of events, each with a list, or with `questions` and `replace`;
 * `replace: true` beside the kinds holds for all of them. Everything wrong is told at once.
 */
export function readQuestions(value: unknown): QuestionsRead {
  const given = mapOf(value);
  if (given === null) return refused([], `this must be a list of questions under each of ${KINDS}`);
  const problems: QuestionProblem[] = [];
  const replaceAll = flag(given.get("replace"), ["replace"], problems);
  const asked = [...given].flatMap(([name, body]) => {
    if (name === "replace") return [];
    const kind = kindOf(name);
    if (kind === null) {
      problems.push({ path: [name], message: `"${name}" is no kind of event; known are ${KINDS}` });
      return [];
    }
    return [readKind({ kind, name, body, replaceAll }, problems)];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, asked };
}

/** The questions of one file after the other: added to what is there, or in its place. Doubles are asked once. */
export function questionsFrom(files: readonly (readonly Asked[])[]): WalkthroughQuestions {
  const of = (kind: EventKind): readonly string[] => {
    const asked = files.flat().filter((each) => each.kind === kind);
    const begin = asked.findLastIndex(({ replace }) => replace);
    return [...new Set(asked.slice(Math.max(0, begin)).flatMap(({ lines }) => lines))];
  };
  return {
    trigger: of("trigger"),
    detection: of("detection"),
    diagnosis: of("diagnosis"),
    decision: of("decision"),
    action: of("action"),
    communication: of("communication"),
    recovery: of("recovery"),
    change: of("change"),
  };
}

const KINDS = EVENT_KINDS.join(", ");

function kindOf(name: string): EventKind | null {
  const other = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
  return EVENT_KINDS.find((kind) => kind === name) ?? other ?? null;
}

function readKind(
  { kind, name, body, replaceAll }: { kind: EventKind; name: string; body: unknown; replaceAll: boolean },
  problems: QuestionProblem[],
): Asked {
  const inside = Array.isArray(body) ? null : mapOf(body);
  for (const key of inside?.keys() ?? []) {
    if (key !== "replace" && key !== "questions")
      problems.push({
        path: [name, key],
        message: `"${key}" is no setting here; known are questions, replace`,
      });
  }
  const path = inside ? [name, "questions"] : [name];
  const replace = inside?.has("replace")
    ? flag(inside.get("replace"), [name, "replace"], problems)
    : replaceAll;
  return { kind, replace, lines: readLines(inside ? inside.get("questions") : body, path, problems) };
}

function readLines(value: unknown, path: readonly string[], problems: QuestionProblem[]): readonly string[] {
  if (!Array.isArray(value) || value.length < 1 || value.length > MOST) {
    problems.push({ path, message: `"${path[0]}" must be a list of one to ${MOST} questions` });
    return [];
  }
  return value.flatMap((line: unknown, index) => {
    if (typeof line === "string" && line.trim() !== "" && line.length <= 300) return [line.trim()];
    problems.push({ path: [...path, index], message: "a question is a text of at most 300 characters" });
    return [];
  });
}

function flag(value: unknown, path: readonly string[], problems: QuestionProblem[]): boolean {
  if (value === undefined || typeof value === "boolean") return value ?? false;
  problems.push({ path, message: '"replace" must be true or false' });
  return false;
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function refused(path: QuestionProblem["path"], message: string): QuestionsRead {
  return { ok: false, problems: [{ path, message }] };
}
