import { PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 厳重注意, 始末書, 訓告: telling off as the action. */
export const reprimand = japaneseRule({
  name: "ja-reprimand",
  label: "vigilance",
  kind: "action",
  said: [
    /厳重(?:に)?(?:注意|申|に伝)|始末書|反省文|訓告|戒告|叱責|厳しく(?:指導|注意|叱)|懲戒|厳正に対処|綱紀|慎まれたい|口頭(?:で|で厳しく)?注意/,
  ],
  unless: [REMOVAL, PRODUCT],
});
