import type { Clause, Modality, Subject } from "../clause.ts";
import type { KindOfWord } from "../word-kinds.ts";
import * as WORDS from "./words.ts";

/**
 * The clauses of an English sentence: of whom each is said, in which mood, denied or not. By the forms of words alone,
 * so a guess: a clause opens at a comma or a linking word, and its subject stands before its first verb. `words` as
 * they stand, `kinds` what each is.
 */
export function englishClauses(words: readonly string[], kinds: readonly KindOfWord[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !WORDS.CLAUSE_OPENS.has(words[at] as string)) continue;
    if (at - from > 1) clauses.push(clauseOf(words.slice(from, at), kinds.slice(from, at), from));
    from = at;
  }
  return clauses;
}

function clauseOf(words: readonly string[], kinds: readonly KindOfWord[], from: number): Clause {
  const imperative = isCommand(words[0] ?? "", kinds[0]?.as ?? "");
  const verb = words.findIndex((word, at) => at > 0 && isVerb(word, words[at - 1]));
  const passive = isPassive(words, Math.max(0, verb));
  const modality = modalityOf(words);
  return {
    from,
    to: from + words.length,
    subject: imperative ? "hidden" : subjectOf(words, kinds, verb, passive),
    modality,
    past: modality !== "fact" && words.includes("have"),
    negated: words.some((word) => WORDS.NEGATIONS.has(word) || word.endsWith("n't")),
    passive,
    cause: words.some((word) => WORDS.CAUSES.has(word)),
    imperative,
  };
}

function isVerb(word: string, before: string | undefined): boolean {
  if (WORDS.VERBS.has(word)) return true;
  if (!/^[a-z]{2,}ed$/.test(word) || WORDS.NOT_PAST.has(word)) return false;
  return before === undefined || !(WORDS.DETERMINERS.has(before) || before.endsWith("ly"));
}

function isPassive(words: readonly string[], from: number): boolean {
  return words.some((word, at) => {
    if (at < from || !WORDS.BE.has(word)) return false;
    const next = words.slice(at + 1, at + 4).find((each) => !WORDS.BETWEEN.has(each) && !each.endsWith("ly"));
    return next !== undefined && (/(?:ed|en)$/.test(next) || WORDS.PARTICIPLES.has(next));
  });
}

function subjectOf(
  words: readonly string[],
  kinds: readonly KindOfWord[],
  verb: number,
  passive: boolean,
): Subject {
  const by = passive ? words.lastIndexOf("by") : -1;
  if (by >= 0) return told(words, kinds, by + 1, words.length) ?? "thing";
  const until = verb < 0 ? words.length : verb;
  const preposition = words.findIndex((word, at) => at > 1 && at < until && WORDS.PREPOSITIONS.has(word));
  const subject = told(words, kinds, 0, preposition < 0 ? until : preposition);
  if (passive && (subject === null || subject === "thing" || subject === "system")) return "hidden";
  return subject ?? (verb < 0 ? "hidden" : "thing");
}

/** By the last word of the phrase that tells; null where nothing does. */
function told(
  words: readonly string[],
  kinds: readonly KindOfWord[],
  from: number,
  to: number,
): Subject | null {
  const phrase = words.slice(from, to);
  if (phrase.some((word) => WORDS.NOBODY.has(word)) || phrase.join(" ").includes("no one")) return "nobody";
  const owned = phrase.some((word) => WORDS.OWNERS.has(word));
  for (let at = to - 1; at >= from; at--) {
    const [word, kind] = [words[at] as string, kinds[at]?.as];
    if (WORDS.ONE_PERSON.has(word)) return "person";
    if (word === "ROLE" || kind === "PEOPLE") return "role";
    if (WORDS.US.has(word)) return "us";
    if (WORDS.MANY_PEOPLE.has(word) || kind === "OTHERS") return "team";
    if (word === "it" || word === "CODE" || word === "LINK" || kind === "SYSTEM")
      return owned ? "work" : "system";
  }
  if (owned) return "work";
  return phrase.some((word) => /^[a-z]{3,}$/.test(word) && !WORDS.CLAUSE_OPENS.has(word)) ? "thing" : null;
}

function modalityOf(words: readonly string[]): Modality {
  if (words.some((word, at) => WORDS.NORM.has(word) || (word === "had" && words[at + 1] === "to")))
    return "norm";
  if (words[0] === "had" || words.some((word) => WORDS.CONDITION.has(word))) return "condition";
  if (words.some((word) => WORDS.ABILITY.has(word))) return "ability";
  if (words.some((word) => WORDS.OUTCOME.has(word))) return "outcome";
  return words.some((word) => WORDS.PLAN.has(word)) ? "plan" : "fact";
}

/** A verb by having nothing of a subject, and no ending of a noun. */
function isCommand(first: string, kind: string): boolean {
  if (!/^[a-z]{2,}$/.test(first) || /(?:ing|ed|ly|ion|ment|ness|ity)$/.test(first)) return false;
  if (kind === "SYSTEM" || kind === "PEOPLE" || kind === "OTHERS") return false;
  const others = [WORDS.DETERMINERS, WORDS.PREPOSITIONS, WORDS.CLAUSE_OPENS, WORDS.VERBS];
  const subjects = [WORDS.ONE_PERSON, WORDS.MANY_PEOPLE, WORDS.US, WORDS.NOBODY, WORDS.OWNERS];
  return ![...others, ...subjects].some((known) => known.has(first));
}
