import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 責任は誰々にある / 誰々が責めを負う. */
export const responsible = japaneseRule({
  name: "ja-responsible",
  label: "person-as-cause",
  kind: "prose",
  said: [
    new RegExp(
      `(?:責任|責め|非|落ち度)(?:は|が)、?[^。]{0,30}${WHO}(?:の一身|個人)?(?:に(?:ある|あり|帰)|が負)`,
    ),
    new RegExp(`${WHO}(?:の一身)?に(?:責任|責め|非|落ち度)が(?:ある|あり|あった)`),
  ],
  unless: [/責任(?:範囲|分界|者)|ではな|とは(?:し|考え)/],
});
