import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 犯人, 張本人, 元凶, 戦犯: the noun is the verdict. */
export const culprit = japaneseRule({
  name: "ja-culprit",
  label: "person-as-cause",
  kind: "prose",
  said: [
    /(?:犯人|張本人|戦犯|下手人)(?:は|が|も|で(?!は)|だ|です)/,
    new RegExp(`(?:元凶|震源地|火元|火種|引き金|発端)(?:は|を)[^。]{0,30}${WHO}(?!が(?:使|参照|受))`),
    new RegExp(`${WHO}(?:こそ)?が(?:元凶|犯人|諸悪の根源)`),
  ],
  unless: [
    /(?:犯人|張本人|戦犯)は[^。]{0,6}(?:<|CODE|[ァ-ヴー]{4})|犯人(?:捜|探|さが)し|という(?:言葉|語|表現)/,
  ],
});
