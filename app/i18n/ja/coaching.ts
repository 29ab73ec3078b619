import type { coaching as en } from "../en/coaching.ts";
import type { Translation } from "../messages.ts";

export const coaching: Translation<typeof en> = {
  here: "ここへのコーチからの問いかけ（{{count}}件）",
  heard: "「{{field}}」へのコーチからの問いかけ：{{number}}件",
  toText: "該当箇所へ",
  setAside: "このままにする…",
  setAsideBecause: "このままにする理由",
  setAsideDone: "このままにしました。この文書では同じ言葉について問いかけません。取り消すこともできます。",
  asideCount_other: "このままにしたもの {{count}}件",
  takeBack: "取り消す",
  takenBack: "取り消しました。コーチが再び問いかけます。",
  reason: {
    quoted: "発言や記録の引用だから",
    system: "人ではなく仕組みの話だから",
    needed: "読み手の理解に必要だから",
    misread: "コーチの読み違いだから",
  },
  page: {
    title: "コーチに通読してもらう",
    lead: "コーチが文書全体を読んだ結果です。どれも提案です。納得できるものは書き換え、そうでないものはこのままにしてください。",
    count_other: "問いかけ {{count}}件",
    none: "この文書へのコーチからの問いかけはありません。",
    link: "コーチに通読してもらう",
    back: "文書に戻る",
    edit: "本文を変更する",
  },
  share: {
    title_other: "コーチからの問いかけ {{count}}件",
    hint: "公開の妨げにはなりません。それぞれの箇所に移動できます。",
    whole: "1ページにまとめて見る",
  },
  counts: {
    title: "コーチ",
    lead: "コーチが何を問いかけ、その後どうなったかを、組織全体またはチームの件数で示します。個人ごとには数えません。",
    tableTitle: "月別",
    none: "まだ集計はありません。コーチが問いかける文章が保存されると、ここに件数が表示されます。",
    whole: "組織全体",
    team: "対象",
    show: "表示する",
    small: "3人未満のチームは組織全体にだけ数えます。",
    month: "月",
    label: "種類",
    raised: "問いかけ",
    accepted: "書き換え",
    dismissed: "そのまま",
    defined:
      "「問いかけ」は、保存した文章に該当する文が増えた件数です。「書き換え」は、書き直しや削除で減った件数です。「そのまま」は、理由を選んで残した件数から、取り消した件数を引いたものです。日付はUTCで区切ります。",
  },
};
