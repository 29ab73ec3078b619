import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 力量に疑問, 基本も知らない, 経験が浅い: a want of skill, of a person or a group. */
export const wantOfSkill = japaneseRule({
  name: "ja-want-of-skill",
  label: "judgement",
  kind: "prose",
  said: [
    /(?:力量|技量|実力|手腕|腕|スキル|能力)(?:が|に|の|は|も)[^。、]{0,6}(?:不足|足りな|欠け|低|疑問|なさ|なか?った|未熟|乏し|及ば)/,
    new RegExp(
      `(?:${WHO}|TEAM)[^。]{0,10}(?:知識|経験|理解)(?:が|に|の|は)[^。、]{0,6}(?:不足|足りな|欠け|浅|乏し|なさ)`,
    ),
    /経験の(?:浅|乏し)|力不足(?:で|だ|と)|(?:技術者|社会人|プロ|人)として(?:どうか|なって|の自覚|恥)/,
  ],
  unless: [
    /(?:処理|計算|性能|電源|伝送|吸収|容量)能力|スキル(?:不足)?(?:判定|表|管理)|ではな|QUOTE|モデル|とは(?:考え|言え)/,
  ],
});
