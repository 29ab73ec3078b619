import { type EventKind, isEventKind } from "../event.ts";

const NAMES: readonly (readonly [EventKind, readonly string[]])[] = [
  ["trigger", ["発生", "発端", "契機", "きっかけ", "トリガー", "cause", "start"]],
  ["detection", ["検知", "検出", "発見", "アラート", "alert"]],
  ["diagnosis", ["調査", "診断", "分析", "確認", "切り分け", "investigation", "analysis"]],
  ["decision", ["判断", "決定", "意思決定"]],
  ["action", ["対応", "対処", "操作", "作業", "アクション", "mitigation", "response"]],
  ["communication", ["連絡", "周知", "報告", "共有", "コミュニケーション", "chat", "message", "update"]],
  ["recovery", ["復旧", "回復", "収束", "解消", "resolution", "resolved"]],
  ["change", ["変更", "デプロイ", "リリース", "deploy", "deployment", "release"]],
];

/** The kind a cell names, by our words or by those people use for them; null for any other. */
export function kindNamed(cell: string): EventKind | null {
  const name = cell.normalize("NFKC").trim().toLowerCase();
  if (isEventKind(name)) return name;
  return NAMES.find(([, names]) => names.includes(name))?.[0] ?? null;
}
