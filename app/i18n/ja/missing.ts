import type { missing as en } from "../en/missing.ts";
import type { Translation } from "../messages.ts";

export const missing: Translation<typeof en> = {
  title: "タイトル",
  startedAt: "発生日時",
  detectedAt: "検知日時",
  resolvedAt: "解決日時",
  reportedAt: "報告日時（ヒヤリハット）",
  events: "タイムラインのイベント（1件以上）",
  summary: "その場にいなかった人に向けたサマリー",
  actions: "アクションアイテム、または設けない理由",
  lateReason: "期限を過ぎた理由（一行）",
};
