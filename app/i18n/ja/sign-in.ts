import type { signIn as en } from "../en/sign-in.ts";
import type { Translation } from "../messages.ts";

export const signIn: Translation<typeof en> = {
  title: "サインイン",
  lead: "ポストモーテムと、そこから学んだことを組織のみんなで。",
  email: "メールアドレス",
  password: "パスワード",
  submit: "サインイン",
  forgotten: "パスワードを忘れたときは、管理者に再設定用のリンクを発行してもらってください。",
};
