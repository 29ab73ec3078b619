import type { OwnWords } from "../finding.ts";
import { LABELS, type Label } from "../labels.ts";
import type { Exception, Rule } from "../rules/rule.ts";
import { matcher } from "./matcher.ts";
import { type Problem, problemsAt, type Reading } from "./reading.ts";

/**
 * What a team adds and takes away. A file:
 *
 *   rules:       list of { name, label, lang, words?, patterns?, except?, kind?, message?: {en?, ja?}, hint?: {en?, ja?} }
 *   exceptions:  list of { name, labels: [label], lang, words?, patterns? }
 *   off:         names of rules, exceptions, labels, or `model` (what was learned): never told
 *   soften:      the same: told with a quieter word
 *
 * A rule finds where one of `words` or `patterns` stands and none of `except`; an exception silences its labels in the
 * sentence. `kind` follows from the label and may be said.
 */
export type TeamRules = {
  readonly rules: readonly Rule[];
  readonly exceptions: readonly Exception[];
  readonly off: ReadonlySet<string>;
  readonly soften: ReadonlySet<string>;
};

/** The rules of one file, and its name. */
export type TeamFile = TeamRules & { readonly file: string };

export type TeamRulesRead = { readonly rules: TeamRules; readonly problems: readonly Problem[] };

export const NO_TEAM_RULES: TeamRules = { rules: [], exceptions: [], off: new Set(), soften: new Set() };

const ALL_LABELS: readonly Label[] = [...LABELS.prose, ...LABELS.action];
const MOST = 500;

/** Reads an already parsed file. `taken` are the names that exist: built in, and of the files read before. */
export function readTeamRules(value: unknown, taken: ReadonlySet<string>): TeamRulesRead {
  const problems: Problem[] = [];
  const top = problemsAt(problems, value ?? {}, []);
  top.onlyKeys(["rules", "exceptions", "off", "soften"]);
  const names = new Set(taken);
  const rules = top.items("rules", MOST).flatMap((each) => readRule(each, names) ?? []);
  const exceptions = top.items("exceptions", MOST).flatMap((each) => readExceptions(each, names));
  const known = new Set<string>([...names, ...ALL_LABELS, "model"]);
  const named = (key: string) =>
    top.texts(key, { most: MOST, longest: 100 }).filter((name, index) => {
      if (!known.has(name)) top.say([key, index], `"${name}" is no rule, exception or label`);
      return known.has(name);
    });
  const read = { rules, exceptions, off: new Set(named("off")), soften: new Set(named("soften")) };
  return { rules: problems.length > 0 ? NO_TEAM_RULES : read, problems };
}

function readRule(reading: Reading, names: Set<string>): Rule | null {
  reading.onlyKeys(["name", "label", "kind", "lang", "words", "patterns", "except", "message", "hint"]);
  const name = readName(reading, names);
  const label = reading.oneOf("label", ALL_LABELS);
  const lang = reading.oneOf("lang", ["en", "ja"] as const);
  const [words, patterns] = readWhat(reading);
  const except = reading.texts("except", { most: 100, longest: 100 });
  const own = readOwn(reading);
  const kind = label && kindOf(label);
  if (kind && reading.has("kind") && reading.oneOf("kind", ["prose", "action"] as const) !== kind)
    reading.say(["kind"], `"${label}" is a label of ${kind}`);
  if (!reading.clean() || !name || !label || !kind || !lang) return null;
  const found = matcher(words, patterns, lang);
  const excepted = matcher(except, [], lang);
  return {
    name,
    label,
    kind,
    lang,
    find: (sentence) => (excepted(sentence) ? null : found(sentence)),
    ...(own ? { own } : {}),
  };
}

/** An exception for labels of prose and of actions is one of each. */
function readExceptions(reading: Reading, names: Set<string>): readonly Exception[] {
  reading.onlyKeys(["name", "labels", "lang", "words", "patterns"]);
  const name = readName(reading, names);
  const lang = reading.oneOf("lang", ["en", "ja"] as const);
  const labels = reading.texts("labels", { most: 20, longest: 100 }).flatMap((text, index) => {
    const label = ALL_LABELS.find((each) => each === text);
    if (!label) reading.say(["labels", index], `"${text}" is no label; known are ${ALL_LABELS.join(", ")}`);
    return label ?? [];
  });
  if (!reading.has("labels")) reading.say([], `"labels" is missing`);
  const [words, patterns] = readWhat(reading);
  if (!reading.clean() || !name || !lang) return [];
  const found = matcher(words, patterns, lang);
  return (["prose", "action"] as const).flatMap((kind) => {
    const mine = labels.filter((label) => kindOf(label) === kind);
    const holds: Exception["holds"] = (sentence) => found(sentence) !== null;
    return mine.length > 0 ? [{ name, labels: mine, kind, lang, holds }] : [];
  });
}

function readName(reading: Reading, names: Set<string>): string | null {
  const name = reading.text("name", 60);
  if (name === null) reading.say([], `"name" is missing`);
  else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    reading.say(["name"], `"${name}": a name is small letters and digits, with - between`);
  else if (names.has(name) || name === "model" || ALL_LABELS.some((label) => label === name))
    reading.say(["name"], `"${name}" is taken`);
  else names.add(name);
  return name;
}

function readWhat(reading: Reading): readonly [words: readonly string[], patterns: readonly string[]] {
  const words = reading.texts("words", { most: 200, longest: 100 });
  const patterns = reading.texts("patterns", { most: 50, longest: 200 });
  for (const [index, pattern] of patterns.entries()) reading.checkPattern(pattern, ["patterns", index]);
  if (words.length + patterns.length === 0 && reading.clean())
    reading.say([], `"words" or "patterns" is missing`);
  return [words, patterns];
}

function readOwn(reading: Reading): OwnWords | null {
  const both = (key: "message" | "hint") => {
    const inside = reading.inside(key);
    if (!inside) return null;
    inside.onlyKeys(["en", "ja"]);
    const [en, ja] = [inside.text("en", 500), inside.text("ja", 500)];
    if (en === null && ja === null) inside.say([], `"${key}" needs en or ja`);
    return { en: en ?? ja ?? "", ja: ja ?? en ?? "" };
  };
  const [message, hint] = [both("message"), both("hint")];
  return message || hint ? { ...(message ? { message } : {}), ...(hint ? { hint } : {}) } : null;
}

function kindOf(label: Label): "prose" | "action" {
  return LABELS.prose.includes(label) ? "prose" : "action";
}
