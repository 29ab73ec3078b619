import type { live as en } from "../en/live.ts";
import type { Translation } from "../messages.ts";

export const live: Translation<typeof en> = {
  alsoHere: "いま開いている人：",
  here: "いま開いている人：{{names}}",
  alone: "ほかに開いている人はいません。",
  inField: "{{names}}さんがこの欄を編集中です",
  inFieldMany: "{{names}}さんがこの欄を編集中です",
  broken: "ほかの人の変更を受け取れていません。再接続しています…",
  gone: "このポストモーテムはごみ箱に移されたか、削除されたため、これ以上は保存されません。入力した内容はこの画面とブラウザに残っています。",
};
