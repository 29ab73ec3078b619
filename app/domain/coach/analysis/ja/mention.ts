import type { Sentence } from "../sentence.ts";

/** The wording is talked about. */
const TALKED_ABOUT =
  /(?:という|といった|との|とする)(?:表現|説明|記述|記載|分類|見方|評価|言い方|一文|文言)(?:を|は|では|から|に|も|で|だけ)|QUOTE(?:と(?:呼(?!び出)|書|記)|で片付け)|と呼んでしまう/;
/** Nobody is blamed, in so many words. */
const TURNED_DOWN =
  /誰も悪くな|(?:責め|咎め|問わ|追及し)(?:ず|な(?:い|く)|ても)|(?:とは|では)(?:せ|し|呼ば|考え|みなさ|断定でき|結論づけ)(?:ない|ず|なかった|ません)/;

/** Blame is mentioned, quoted or rejected, not made: 「確認不足という表現は使わず、画面の並びを書いた。」 */
export function isMention({ folded }: Sentence): boolean {
  return TALKED_ABOUT.test(folded) || TURNED_DOWN.test(folded);
}
