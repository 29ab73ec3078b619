import type { Clause, Modality, Subject } from "../clause.ts";
import type { KindOfWord } from "../word-kinds.ts";

/**
 * The clauses of a Japanese sentence, told by the kinds of its words: of whom each is said, in which mood, denied or
 * not. A clause ends at a comma or behind ため, ので, ば and their kin; its subject stands before は, が or も, and
 * where there is none nobody is named.
 */
export function japaneseClauses(words: readonly string[], kinds: readonly KindOfWord[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  kinds.forEach((kind, at) => {
    if (!/^[、。()・:;!?]$/.test(kind.as) && at < kinds.length - 1) return;
    const mine = kinds.slice(first, at + 1);
    first = at + 1;
    const [from, to] = [mine[0]?.from ?? 0, mine.at(-1)?.to ?? 0];
    if (to - from > 2) clauses.push(clauseOf(words.slice(from, to).join(""), mine, from, to));
  });
  return clauses;
}

function clauseOf(text: string, kinds: readonly KindOfWord[], from: number, to: number): Clause {
  return {
    from,
    to,
    subject: subjectOf(text, kinds),
    modality: modalityOf(text),
    past: /(?:た|だった|でした|ました)(?:。|、|$|はず|べき|の|ため|が|から|ので)|べきだった|べきで(?:し|あっ)た/.test(
      text,
    ),
    negated: /な(?:い|か(?:っ|ろ)|く|し|けれ)|ず(?:に|、|。|$|とも)|ません|ぬまま|未[^来だ]|無/.test(text),
    passive: /(?:さ|[わかがさたなばまら])れ(?:[たてるまずなば]|、)|られ/.test(text),
    cause: /ため|せい|により|によ(?:って|る)|ことから|原因|要因|起因|おかげ|ばかりに|ので|から[、だで]/.test(
      text,
    ),
    imperative: /(?:する|す|る|こと|せよ|しよう|う|く|む|ぶ|つ)[。]?$/.test(text) && !/[はがも]/.test(text),
  };
}

const MARKS = new Set(["は", "が", "も"]);

function subjectOf(text: string, kinds: readonly KindOfWord[]): Subject {
  if (/誰も|誰一人|だれも|何人も/.test(text)) return "nobody";
  for (let at = kinds.length - 1; at > 0; at--) {
    if (!MARKS.has((kinds[at] as KindOfWord).as)) continue;
    const subject = told(kinds, at);
    if (subject) return subject;
  }
  return "hidden";
}

function told(kinds: readonly KindOfWord[], mark: number): Subject | null {
  const [before, owner] = [kinds[mark - 1]?.as ?? "", kinds[mark - 3]?.as ?? ""];
  const owned = kinds[mark - 2]?.as === "の" && /^(?:PERSON|ROLE)$/.test(owner);
  if (before === "PERSON") return "person";
  if (before === "ROLE") return "role";
  if (before === "TEAM" || before === "OTHERS") return "team";
  if (before === "US") return "us";
  if (owned) return "work";
  if (before === "SYSTEM" || before === "CODE" || before === "<>") return "system";
  return /^(?:漢|カ|[A-Z]{3,})$/.test(before) ? "thing" : null;
}

function modalityOf(text: string): Modality {
  if (/べき|はず|ねばなら|なければなら|ものだ|しかるべ|て当然|てほしかった|ばよかった/.test(text))
    return "norm";
  if (/(?:れば|[いけげせてねべめれえ]ば|たら|だら|なら(?!な|ず))/.test(text)) return "condition";
  if (/でき(?:た|る|な|ず|ま)|得(?:た|る|な)|られ(?:た|る)はず/.test(text)) return "ability";
  if (/だろう|でしょう|に違いな|かもしれ/.test(text)) return "outcome";
  return /予定|つもり|こととする|ことにし|ていく|る方針/.test(text) ? "plan" : "fact";
}
