import { GROUP, OWN_SIDE } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 悪いのは先方, …側が勝手に…したのであって: the other side as the one at fault. */
export const theirs = japaneseRule({
  name: "ja-theirs",
  label: "defensive",
  kind: "prose",
  said: [
    new RegExp(`悪いのは[^。]{0,12}${GROUP}`),
    new RegExp(`${GROUP}[^。]{0,30}(?:が|のが)悪い(?:の|ん|。|$|だけ|わけ)`),
    new RegExp(`${GROUP}が[^。]{0,20}(?:勝手に|無断で)`),
    new RegExp(`${GROUP}[^。]{0,40}(?:の(?:で)?あって|のであり)、[^。]{0,30}(?:${OWN_SIDE}|被害|責)`),
    new RegExp(
      `(?:${GROUP}側?の)(?:設定不備|不手際|落ち度|怠慢|責任|過失|不備|問題)(?:で(?!は)|であり|だ|です|と|以外)`,
    ),
    /(?:たの|めたの)は(?:TEAM|貴社|お客様|先方|元請け|県)[^。]{0,8}(?:であ|です|だ|で、)/,
  ],
  unless: [/個人|誰も|ではな(?:い|く)|も一因|双方|互いに|合意|確認した|QUOTE|共有/],
});
