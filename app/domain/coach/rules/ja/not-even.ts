import { japaneseRule } from "./japanese-rule.ts";

/** 基本も身についていない, 読めないのか: astonishment that somebody cannot or does not know. */
export const notEven = japaneseRule({
  name: "ja-not-even",
  label: "judgement",
  kind: "prose",
  said: [
    /(?:も|すら|さえ|くらい|ひとつ)、?(?:ろくに)?(?:知ら|わから|分から|書け|読め|でき|理解し|理解でき|身につい|守れ)(?:て(?:い)?)?な(?:い|かった)(?:のか|とは|者|人|ようで|なんて|のだから|ので(?:は|し)|担当)/,
    /素人(?:同然|じゃあるまい|レベル|以下)|ともあろう|小学生でも[^。]{0,8}(?:確かめ|わか|知|でき(?!た))|いい大人が|(?:を|と)名乗る(?:の|資格)/,
  ],
  unless: [/QUOTE/],
});
