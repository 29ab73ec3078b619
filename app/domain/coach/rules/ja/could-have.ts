import { japaneseRule } from "./japanese-rule.ts";

/** …できたはずだ, …できたのではないか: what people could have done. */
export const couldHave = japaneseRule({
  name: "ja-could-have",
  label: "counterfactual",
  kind: "prose",
  said: [
    /(?:でき|打て|止められ|防げ|避けられ|切れ|取れ|守れ|戻せ|聞け|読め|選べ|動け)(?:てい)?た(?:はず(?!が|も)|の(?:では|で)ない|だろうに|でしょうに|のに、)/,
    /(?:て|で)いれば、?[^。]{0,30}(?:防げ|避けられ|免れ|ずに済)/,
    /(?:避けられ|防げ|免れ)た(?:はず|と(?:思|考))/,
  ],
  unless: [/(?:障害|被害|停止|影響)は(?:なく|出ず)/],
});
