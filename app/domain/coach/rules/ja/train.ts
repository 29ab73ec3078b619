import { CRITERION, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 研修を実施する, 勉強会を開く: the training is the action. */
export const train = japaneseRule({
  name: "ja-train",
  label: "training-only",
  kind: "action",
  said: [
    /(?:研修|再?教育|講習会?|勉強会|座学|講義|セミナー|輪読会|読書会|ハンズオン|説明会|講座|eラーニング|<e>ラーニング|<ojt>|<OJT>|レクチャー|個別指導|集団指導|同乗指導|講演|講話|ワークショップ|机上訓練|ロールプレイ|シャドーイング|OJT|ウェビナー|資格の?取得|コーチング)(?:会|コース)?(?:を|に|で|の|へ|は|、)[^。]{0,20}(?:実施|行|開|受講|受け|設け|必修|必須|延長|参加|派遣|取り上げ|提供|視聴|指導|催|追加|増|覚え|学|やる|教)/,
    /(?:研修|教育|講習会?|勉強会|座学|講義|輪読会|ハンズオン|説明会|講座|レクチャー)(?:の(?:実施|開催|受講)|開催|実施|受講)?(?:。|$)/,
  ],
  unless: [PRODUCT, REMOVAL, CRITERION],
});
