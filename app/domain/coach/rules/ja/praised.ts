import type { Exception } from "../rule.ts";

const THANKS =
  /感謝|ありがと|助かりました|助かった|お礼|御礼|敬意|粘り強|的確(?:に|な|だ)|冷静(?:に|な|だ)|機転|迅速(?:な|に)対応|妥当な判断|筋の通った|自然な(?:判断|流れ)/;
const WELL = /早|短|済ん|収ま|防|間に合|件で止ま|戻|復旧|無事|守|少な|突き止/;
const NOT_MEANT = /\(笑\)|だけで済んだ|かけらも|皮肉|涼しい顔|お見事/;

/** A person is the reason for what went well. */
export const praised: Exception = {
  name: "ja-praised",
  labels: ["person-as-cause", "judgement", "human-error", "hindsight"],
  kind: "prose",
  lang: "ja",
  holds: ({ folded }) =>
    (THANKS.test(folded) || (/おかげ|てくれた(?:ので|ため)/.test(folded) && WELL.test(folded))) &&
    !NOT_MEANT.test(folded),
};
