import type { postmortems as en } from "../en/postmortems.ts";
import type { Translation } from "../messages.ts";

export const postmortems: Translation<typeof en> = {
  lead: "期限が近いものから順に並んでいます。",
  report: "インシデントを報告",
  reportLead:
    "タイトルだけで始められます。内容は後からいつでも変更でき、まだわからないことは空けておけます。",
  reported: "ポストモーテムを作成しました。ステップはどこからでも始められ、入力は保存されます。",
  start: "ポストモーテムを始める",
  service: "サービス {{number}}",
  servicesHint: "影響を受けたサービスです。新しい名前は一覧に追加されます。",
  timesHint: "まだわからない日時は空けておいてください。解決日時から計測が始まります。",
  template: "テンプレート",
  filters: "絞り込み",
  status: "ステータス",
  severity: "重大度",
  serviceFilter: "サービス",
  any: "すべて",
  late: "期限超過",
  mine: "自分が関わるもの",
  apply: "表示する",
  all: "すべて表示する",
  none: "ポストモーテムはまだありません。インシデントの後にここから報告すると、7つのステップで、ほかの人が学べるページになります。",
  noneMatch: "条件に合うものはありません。",
  imported: "取り込み",
};
