import type { exchangePages as en } from "../en/exchange-pages.ts";
import type { Translation } from "../messages.ts";

export const exchangePages: Translation<typeof en> = {
  importTitle: "取り込み",
  importLead:
    "Markdownをそのまま公開済みとして取り込みます。前回から変わっていないものは飛ばし、ここで編集されたものには手を加えません。",
  files: "ZIPファイルまたはMarkdownファイル",
  filesHint:
    "100 MBまで。Markdownのそばにある画像も取り込みます。「書き出し」で作ったZIPは元の内容に復元します。",
  as: "種類",
  asHint: "種類が書かれていないファイルはナレッジ記事になります。",
  asWritten: "ファイルの記載に従う",
  owns: "新しいものの担当者を自分にする",
  importNow: "取り込む",
  running: "{{total}}件中{{done}}件",
  runningHint: "処理は自動で進みます。このページを離れても続きます。表示は自動で更新されます。",
  broken:
    "{{total}}件中{{done}}件で止まりました。取り込んだものは残っています。同じものをもう一度取り込むと、続きから進みます。",
  more: "ほかのものを取り込む",
  toKnowledge: "ナレッジストアへ",
  report: "ファイルごとの結果",
  file: "ファイル",
  outcome: "結果",
  notes: "備考",
  exportTitle: "書き出し",
  exportLead:
    "ナレッジストア全体を、フロントマター付きのMarkdown、画像、Markdownで表せない内容を含むdata.jsonとして書き出します。",
  exportCount_other: "公開済みの文書は{{count}}件です。",
  download: "ZIPでダウンロードする",
  exportHint:
    "このZIPを取り込むと同じ内容に復元できます。下書き・アカウント・パスワードは含みません。それらにはバックアップを使ってください。",
};
