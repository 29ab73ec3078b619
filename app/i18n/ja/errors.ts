import type { errors as en } from "../en/errors.ts";
import type { Translation } from "../messages.ts";

export const errors: Translation<typeof en> = {
  required: "入力してください。",
  tooLong: "{{limit}}文字以内で入力してください。",
  tooShort: "{{limit}}文字以上で入力してください。",
  email: "name@example.com のような形式で入力してください。",
  choose: "一覧から選んでください。",
  url: "https:// または http:// で始まるURLを入力してください。",
  date: "2026-11-20 のように日付を入力してください。",
  dateTime: "2026-11-20 10:04 のように日時を入力してください。",
  gap: "夏時間の切り替えで存在しない時刻です。どちらの時刻かを選ぶか、別の時刻を入力してください。",
  overlap:
    "夏時間の切り替えで二度ある時刻です。どちらの時刻かを選ぶか、「01:30 -04:00」のように時差を付けてください。",
  moveReason: "期日を動かす理由を一行で書いてください。",
  evidence: "証跡のリンクか、ない場合はその理由を書いてください。",
  dropReason: "取りやめる理由を書いてください。",
  chooseFiles: "ファイルを選んでください。",
  clockDifference: "3:05 のように分と秒で入力してください。",
  rangeOrder: "開始より前の時刻です。",
  number: "数値を入力してください。",
  timeZone: "一覧からタイムゾーンを選んでください。",
  hours: "1〜720の整数（時間）で入力してください。",
  tag: "タグは cause/certificate のように「/」で区切って入力してください。",
  order: {
    startedAt: "発生日時より前にはできません。",
    detectedAt: "検知日時より前にはできません。",
    acknowledgedAt: "対応開始日時より前にはできません。",
    mitigatedAt: "影響緩和日時より前にはできません。",
  },
  mergedAway:
    "このイベントは、ほかのイベントとまとめられました。変更するには、元のイベントに分けてください。",
  markOrder: "変更していません。「{{later}}」が「{{earlier}}」より前になります。",
  tooManyLines: "一度に貼り付けられるのは{{limit}}行までです。",
  password: {
    "too-short": "12文字以上にしてください。",
    "too-long": "1,024文字以内にしてください。",
    common: "よく使われるパスワードの一覧に載っています。別のものにしてください。",
    "own-name": "メールアドレスと同じパスワードは使えません。",
  },
  notFound: "ページが見つかりません",
  notFoundText: "移動したか、ゴミ箱に入れられたか、もともと存在しないページです。",
  forbidden: "このページは表示できません",
  forbiddenText: "いまの権限では表示できません。管理者に変更を依頼してください。",
  unreadable: "送信された内容を読み取れませんでした",
  unreadableText:
    "このサイトのフォームとして読み取れない内容です。前の画面に戻って、もう一度お試しください。",
  broken: "サーバー側で問題が発生しました",
  brokenText:
    "保存済みの内容は失われていません。繰り返す場合は、この番号を運用担当者に伝えてください：{{id}}",
  signedOut: "サインアウトしています。別のタブでサインインし直してください。",
  backHome: "ホームへ",
};
