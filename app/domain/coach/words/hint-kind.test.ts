import { describe, expect, it } from "vitest";
import type { Label } from "../labels.ts";
import { type HintKind, hintKind, sentenceAround } from "./hint-kind.ts";

const of = (label: Label, line: string) => hintKind({ label, start: 0, end: line.length }, line);

const TABLE: readonly (readonly [HintKind, string])[] = [
  ["person-as-cause.screen", "Production went away because Olga clicked the wrong namespace."],
  ["person-as-cause.screen", "全件が消えたのは、原田さんが対象を誤って選択したせいだ。"],
  ["person-as-cause.self", "I broke the queue, entirely on me."],
  ["person-as-cause.self", "今回は完全に私のせいです。"],
  ["person-as-cause.alone", "The keys lapsed because Per, who owns the list, was on leave."],
  ["person-as-cause.alone", "鍵の更新は森さん任せだったため止まった。"],
  ["person-as-cause.signal", "We lost two hours because the operator never looked at the dashboard."],
  ["person-as-cause.release", "It was Ines's late merge that took search down."],
  ["person-as-cause.person", "All of it goes back to Bea."],
  ["counterfactual.signal", "The lead should have noticed the slope."],
  ["counterfactual.check", "The script should have been tested on a copy."],
  ["counterfactual.check", "事前にリハーサルをしておくべきだった。"],
  ["counterfactual.ask", "Somebody ought to have phoned the harbour."],
  ["counterfactual.agreed", "The keys were supposed to be rotated."],
  ["counterfactual.timing", "もっと早く切り戻せばよかった。"],
  ["counterfactual.other", "A cable tie would have saved the day."],
  ["judgement.pressed", "That was a hasty thing to do."],
  ["judgement.knowledge", "夜勤の班は知識が足りない。"],
  ["judgement.habit", "The reviewers rubber-stamped it."],
  ["judgement.work", "The plan was embarrassing."],
  ["judgement.other", "Simply embarrassing."],
  ["human-error.mixed-up", "左右の系統を取り違えたことが原因。"],
  ["human-error.forgot", "Cause: a forgotten renewal."],
  ["human-error.typed", "原因は桁の打ち間違いである。"],
  ["human-error.action", "誤操作による停止。"],
  ["human-error.category", "Classification: human error."],
  ["hindsight.signal", "The log left no doubt."],
  ["hindsight.known", "We all knew deep down."],
  ["hindsight.bound", "遅かれ早かれこうなった。"],
  ["hindsight.other", "Clearly there was one answer."],
  ["defensive.warned", "I raised this in spring and was ignored."],
  ["defensive.procedure", "手順書どおりに実施しており問題はない。"],
  ["defensive.outside", "The customer has only itself to blame."],
  ["defensive.other-team", "悪いのは基盤チームだ。"],
  ["defensive.other", "Nothing here is ours."],
  ["vigilance.watch", "Keep an eye on lag."],
  ["vigilance.target", "接続先に注意する。"],
  ["vigilance.expiry", "Remember certificates in time."],
  ["vigilance.procedure", "手順の遵守を徹底する。"],
  ["vigilance.reminder", "朝会で声かけを行う。"],
  ["vigilance.other", "Take it slower."],
  ["extra-check.approval", "Two approvals for everything."],
  ["extra-check.checklist", "確認シートを増やす。"],
  ["extra-check.code", "Three reviewers on each pull request."],
  ["extra-check.value", "合計をもう一度数える。"],
  ["extra-check.pair", "必ず二人で行う。"],
  ["extra-check.other", "Look again."],
  ["training-only.person", "Walk Emil through it again."],
  ["training-only.person", "岡さんにもう一度教える。"],
  ["training-only.new", "新任者に講習を行う。"],
  ["training-only.procedure", "Course on change management."],
  ["training-only.lessons", "勉強会を開く。"],
  ["training-only.tool", "Course on kubectl."],
  ["vague.monitoring", "監視を強化する。"],
  ["vague.documents", "Better docs."],
  ["vague.people", "連携を密にする。"],
  ["vague.testing", "More tests."],
  ["vague.question", "Look into queues."],
  ["vague.resilience", "障害に強い仕組みにする。"],
  ["vague.other", "Do something."],
];

describe("hintKind", () => {
  it.each(TABLE)("%s: %s", (kind, line) => {
    expect(of(kind.split(".")[0] as Label, line)).toBe(kind);
  });

  it("listens to the words that were marked first, then to their sentence, never to the one beside it", () => {
    const line = "The graph was flat. The report is a disgrace. Nobody was asked.";
    const start = line.indexOf("a disgrace");
    expect(hintKind({ label: "judgement", start, end: start + 10 }, line)).toBe("judgement.work");
    expect(hintKind({ label: "hindsight", start, end: start + 10 }, line)).toBe("hindsight.other");
  });
});

describe("sentenceAround", () => {
  it("keeps numbers whole and ends at the stop of its own language", () => {
    expect(sentenceAround("At 10.04 it broke. Then 3.5 GB went. End", 25, 27)).toBe("Then 3.5 GB went.");
    expect(sentenceAround("止まった。誰も見ていない！次。", 6, 8)).toBe("誰も見ていない！");
    expect(sentenceAround("no stop at all", 3, 7)).toBe("no stop at all");
  });
});
