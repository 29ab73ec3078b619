import type { setup as en } from "../en/setup.ts";
import type { Translation } from "../messages.ts";

export const setup: Translation<typeof en> = {
  title: "Furikaeriの初期設定",
  lead: "最初の管理者を作成します。ほかの人は招待リンクから参加します。",
  name: "名前",
  email: "メールアドレス",
  password: "パスワード",
  passwordHint:
    "12文字以上にしてください。記号を混ぜるより、関係のない単語をいくつか並べるほうが覚えやすくなります。",
  showPassword: "パスワードを表示する",
  hidePassword: "パスワードを隠す",
  language: "言語",
  timeZone: "タイムゾーン",
  timeZoneHint: "日時の表示に使います。あとで変更するまで、組織全体の既定値にもなります。",
  ownTimeZoneHint: "日時の表示に使います。",
  sample: "サンプル組織のデータを入れる",
  sampleHint:
    "試しに見て回れるよう、人・インシデント・記事を少し用意します（サンプルの人はサインインできません）。空の状態で始める場合は選ばないでください。",
  submit: "アカウントを作成して始める",
  done: "初期設定が終わりました。あなたは管理者です。",
  keyTitle: "このページを開くにはトークンが必要です",
  keyText:
    "まだ管理者がいません。サーバーは起動時に、初期設定用のアドレスを端末またはログに表示します。そのアドレスを開いてください。",
  keyWrong: "このトークンは、最後の起動のときのものではありません。",
  keyOnce: "トークンは起動のたびに新しくなり、管理者ができると使えなくなります。",
  joinTitle: "Furikaeriへようこそ",
  joinLead: "{{email}} として招待されています。パスワードを決めると利用を始められます。",
  joinSubmit: "アカウントを作成する",
  joined: "{{name}}さん、ようこそ。",
  resetTitle: "パスワードを再設定する",
  resetLead: "{{email}} のパスワードを設定します。設定すると、すべての端末からサインアウトします。",
  resetPassword: "新しいパスワード",
  resetSubmit: "パスワードを設定する",
  resetDone: "新しいパスワードを設定しました。サインインしてください。",
  closedTitle: "このリンクは使えません",
  closedText:
    "使用済みか、取り消されたか、期限が切れています。組織の管理者に新しいリンクを発行してもらってください。",
  toSignIn: "サインインへ",
};
