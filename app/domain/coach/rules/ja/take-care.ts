import { AUTOMATIC, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 注意する, 気をつける, 慎重に: care as the predicate of the action. */
export const takeCare = japaneseRule({
  name: "ja-take-care",
  label: "vigilance",
  kind: "action",
  said: [
    /(?:注意(?:する|し|を(?:払|怠|促|向け|喚起)|深く|のこと|願|$|。)|用心(?:する|し|を|$)|警戒(?:する|し|を怠|$)|留意(?:する|し|のこと|願|$)|気を?(?:つけ|付け|配|引き締め|抜か|緩め|張)|気をつけ|慎重(?:に|を期|さ)|落ち着(?:いて|き)|(?:心|こころ)(?:がけ|掛け|して|得る|構え)|肝に銘|念頭に|心に留|頭の片隅|胸に刻|襟を正|万全を期|目を光らせ|目配り|神経を使|神経を尖|アンテナを|緊張感(?:を|$)|危機感を|当事者意識|油断(?:する|し|せ|な|大敵)|細心の|一呼吸|深呼吸|丁寧(?:に(?!記)|さを)|初心(?!者)|緊張感|責任を持|自戒)/,
  ],
  unless: [AUTOMATIC, PRODUCT, REMOVAL],
});
