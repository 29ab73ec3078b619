import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 誰々が…していれば、…なかった: a person, and the outcome that would not have been. */
export const hadThey = japaneseRule({
  name: "ja-had-they",
  label: "person-as-cause",
  kind: "prose",
  said: [
    new RegExp(
      `${WHO}が?[^がは。]{1,30}(?:て|で)?(?:さえ)?(?:い|おけ|おい|くれ)?(?:れば|たら|たなら|なければ)、[^。]{0,40}(?:なかった|ずに済|防げ|避けられ|免れ|ありません|動いてい|鳴ってい|収まった)`,
    ),
  ],
  unless: [/(?:システム|制限|設定|検証|ジョブ|表示|通知|警報)が[^。、]{0,12}(?:れば|たら)/],
});
