import type { search as en } from "../en/search.ts";
import type { Translation } from "../messages.ts";

export const search: Translation<typeof en> = {
  title: "検索",
  titleFor: "検索：{{q}}",
  start:
    "過去のインシデント、ランブック、決定事項を、日本語・英語・中国語で探せます。症状、エラーメッセージ、名前などを入力してください。",
  found_other: "{{count}}件見つかりました。",
  foundMore_other: "{{count}}件のうち、上位{{shown}}件を表示しています。",
  more: "さらに表示する",
  meant: "「{{q}}」は見つからなかったため、「{{words}}」の結果を表示しています。",
  kind: "種類",
  all: "すべて",
  tag: "タグ",
  anyTag: "すべてのタグ",
  service: "サービス",
  anyService: "すべてのサービス",
  filter: "絞り込む",
  nothing: "「{{q}}」に一致するものは見つかりませんでした。",
  nothingFiltered: "「{{q}}」に一致するものは、この条件では見つかりませんでした。",
  withoutFilters: "条件を外して検索する",
  nothingText:
    "言葉を減らすか、症状、サービス名、エラーメッセージの一部などに変えると見つかることがあります。まだ誰も書いていなければ、書き残せます。",
  write: "これについて記事を書く",
  building: "検索の索引を作り直しています。しばらくの間、見つからない文書があるかもしれません。",
  results: "検索結果",
  suggestion: {
    title: "",
    heading: "見出し",
    tag: "タグ",
    service: "サービス",
    alias: "別名",
  },
};
