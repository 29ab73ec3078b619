import { AUTOMATIC, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 承認を得る, 決裁とする, サインする: somebody must say yes. */
export const moreApproval = japaneseRule({
  name: "ja-more-approval",
  label: "extra-check",
  kind: "action",
  said: [
    /(?:承認|決裁|許可|押印|署名|サイン|検印|捺印|了承|了解|同意|稟議|サインオフ|審査|確認印|合議|OK)(?:を|が|も|の上|を都度)?(?:得|取|もら|必須|必要|要(?:する|と|件)|経|受け|仰|求め|(?:の)?(?:な(?:い|し|けれ))|とする|とし|する(?!と|ボタン)|してから|(?:を)?挟|後に|後と|義務|フローに加|を加え|をつけ)/,
    /(?:PERSON|ROLE|TEAM|部長|課長|社長|校長|局長|会議|委員会|<cab>)(?:の|による)?(?:承認|決裁|許可|押印|署名|サイン|同意|審査|了承|確認後|レビュー(?:を|必須|とする))/,
    /(?:諮問会議|判定会議|<cab>|変更会議|委員会)(?:を|の|に|へ|で)[^。]{0,12}(?:復活|付議|増|かけ|決裁|通す|審査|設け)/,
  ],
  unless: [AUTOMATIC, REMOVAL, PRODUCT],
});
