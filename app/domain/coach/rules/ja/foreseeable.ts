import { japaneseRule } from "./japanese-rule.ts";

/** 予見可能であった, 十分に予想できた: said of people’s foresight, after the fact. */
export const foreseeable = japaneseRule({
  name: "ja-foreseeable",
  label: "hindsight",
  kind: "prose",
  said: [
    /(?:予見|予測|予想|想定|予期)(?:が|は)?(?:十分(?:に)?)?(?:可能(?:な(?:事|も)|で(?:あ|し|す)|だ)|でき(?:た(?!はず)|てい)|し得た|のつく|された(?:こと|事))/,
    /(?:十分(?:に)?|容易に|たやすく)(?:予見|予測|予想|想像)(?:が)?(?:可能|でき|のつ|がつ)/,
  ],
  unless: [
    /予(?:見|測|想)(?:は|が)?(?:でき(?:な|ませ|ず)|不可能|困難)|可能(?:で|と)は(?:な|言)|モデル|エンジン|需要予測|予測(?:機能|システム|精度|値)|想定(?:内|済|の範囲)|との結論に至らな/,
  ],
});
