import { CRITERION, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 教える, 学ばせる, 指導する, 視聴する: learning as the whole action. */
export const teach = japaneseRule({
  name: "ja-teach",
  label: "training-only",
  kind: "action",
  said: [
    /(?:もう一度|一から|基礎を|基本を|使い方を|やり方を|読み方を|触り方を|取扱いを|コツを|意味を|しくみを|知識を|について|手順を|章を)[^。、]{0,8}(?:教え|教わ|学(?:ぶ|ば|び|習)|指導|習得|身につけ|覚え|復習|読み直|仕込|説明)[^。、]{0,6}(?:$|。)/,
    /(?:PERSON|ROLE|TEAM|全員|職員|若手|新人)(?:全員)?に(?:は|対し)?[^。]{0,25}(?:教え(?:る|込む|て)|指導する|学ばせる|受講させ|見学させ|読ませ|視聴させ|習得させ|身につけさせ)/,
    /(?:つきっきり|マンツーマン|付きっきり|横)で(?:指導|教え|見学)/,
  ],
  unless: [PRODUCT, REMOVAL, CRITERION, /モデル|分類器|<ai>|よう指導|確認喚呼/],
});
