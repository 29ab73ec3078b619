import { AUTOMATIC, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 意識を高める, 自覚を持つ, 集中力: a state of mind as the action. */
export const raiseAwareness = japaneseRule({
  name: "ja-raise-awareness",
  label: "vigilance",
  kind: "action",
  said: [
    /(?:意識|自覚|責任感|危機感|緊張感|集中力|慎重さ|心構え|気持ち|想像力|姿勢)(?:を|の|で|に|と)[^。]{0,10}(?:高め|持[つちっ]|徹底|醸成|新た|向上|保|維持|忘れ|臨|勤務|喚起|植え付|根付|働かせ|もって|持て)|意識(?:する|して|付け|づけ|改革)|(?:自覚|再認識)(?:する|させ)|文化を(?:根付|作)/,
  ],
  unless: [AUTOMATIC, PRODUCT, REMOVAL],
});
