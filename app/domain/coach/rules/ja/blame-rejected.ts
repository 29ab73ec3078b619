import { PROSE_LABELS } from "../../labels.ts";
import type { Exception } from "../rule.ts";

/** The wording is talked about, or turned down. */
const TALKED_ABOUT =
  /(?:という|といった|との|とする)(?:表現|説明|記述|記載|言葉|語|分類|見方|評価|言い方|一文|文言)(?:を|は|では|から|に|も|で|だけ)|の(?:記述|表現|記載|文言)(?:は|を|では|から)|(?:QUOTE|ミス|エラー|不注意|怠慢|過失|誤り|はず|べき)(?:だった|だ)?と(?:呼(?!び出)|書|記|言(?!わざ|える|っていれば)|当初|され)|(?:で|と)(?:片付け|片づけ|終わらせ|済ませ|まとめ|処理す)(?:て|る|ず|な|た)/;
/** Nobody is blamed, in so many words. */
const TURNED_DOWN =
  /犯人(?:捜|探|さが)し(?!をするまでもな)|誰も悪くな|(?:責め|咎め|問わ|追及し)(?:ず|な(?:い|く)|ても|る(?:材料|理由)は)|責任追及を|(?:とは|では)(?:せ|し|呼ば|考え|みなさ|断定でき|結論づけ)(?:ない|ず|なかった|ません)|議題から外|目的と(?:しない|せず)|本調査の対象外|人ではなく|担当者ではな|個人(?:の[^。]{0,8})?(?:ではなく|に頼る)|(?:QUOTE|記述|表現|記載|一文|箇所|分類|欄|初版)[^。]*(?:撤回|取り下げ|差し替え|書き直|改め|再分類|削除)/;

export const blameRejected: Exception = {
  name: "ja-blame-rejected",
  labels: PROSE_LABELS,
  kind: "prose",
  lang: "ja",
  holds: ({ folded }) => TALKED_ABOUT.test(folded) || TURNED_DOWN.test(folded),
};
