import type { home as en } from "../en/home.ts";
import type { Translation } from "../messages.ts";

export const home: Translation<typeof en> = {
  title: "自分の作業",
  quiet: "いま対応が必要なものはありません。",
  report: "インシデントを報告する",
  postmortems: "公開前のポストモーテム",
  allPostmortems: "ポストモーテムの一覧",
  actions: "自分のアクション",
  allActions: "自分のアクションをすべて見る",
  asked: "依頼されていること",
  askedReview: "「{{title}}」のレビュー",
  askedSection: "「{{title}}」の「{{section}}」の執筆",
  askedPart: "「{{title}}」のセクションの執筆",
  askedBy: "{{name}}さんからの依頼",
  articles: "読み直しの時期を迎えた記事",
  reviewDue_other: "読み直しの期日を{{count}}日過ぎています",
  filed: "最近公開されたもの",
  allFiled: "ナレッジの一覧",
  yearAgo: "1年前の今日",
  welcome: "ようこそ",
  welcomeLead:
    "インシデントを24時間以内にポストモーテムにまとめ、学んだことを誰でも検索できるように残す場所です。",
  nothingYet: "まだ何も公開されていません。最初のポストモーテムが公開されると、ここで読めるようになります。",
  firstReport: "インシデントがありましたか",
  firstReportWhy: "短い7つのステップで、起きたことの整理から公開まで、1時間以内の作業で進められます。",
  firstImport: "ほかの場所にポストモーテムがありますか",
  firstImportWhy: "Markdownファイルをそのまま取り込み、すぐに検索できるようになります。",
  import: "ファイルを取り込む",
  firstArticle: "自分しか知らないことがありますか",
  firstArticleWhy: "ランブックや手順、メモとして書いておけば、夜中でもほかの人が見つけられます。",
  writeArticle: "記事を書く",
};
