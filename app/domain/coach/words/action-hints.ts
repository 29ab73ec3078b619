import type { ActionLabel } from "../labels.ts";

/** What an action has, in order; the last of each label holds for the rest. Either language, as teams mix them. */
export const ACTION_HINTS = {
  vigilance: [
    [
      "watch",
      /\b(watch|eye|eyes|monitor\w*|lookout|alert to|growth|usage|lag|disk|memory|dashboard\w*|overlook|miss (an|the|any))\b|監視|見逃|目を(光らせ|配)|アラート|使用率|容量|残量|ダッシュボード|ディスク|メモリ/iu,
    ],
    [
      "target",
      /\b(production|prod|environment|context|cluster|account|recipient\w*|target|right (host|server|place)|kubectl|terminal|tenant|send\w*|delet\w*)\b|本番|接続先|環境|宛先|送信|誤送信|対象|クラスタ|アカウント|端末|削除/iu,
    ],
    [
      "expiry",
      /\b(expir\w*|certificate\w*|token\w*|deadline|cut-?off|calendar|deprecat\w*|notice\w*|renew\w*|date|time difference|freeze)\b|期限|失効|証明書|更新忘れ|締め切り|カレンダー|時差|日付|予定|凍結/iu,
    ],
    [
      "procedure",
      /\b(runbook\w*|procedure\w*|rule\w*|guideline\w*|process|polic(y|ies)|checklist\w*|comply|adhere\w*|follow(ed|ing)?)\b|手順|ルール|規程|規定|遵守|徹底|チェックリスト|ガイドライン/iu,
    ],
    [
      "reminder",
      /\b(remind\w*|announce\w*|post|poster|e?-?mail|message|slack|meeting|awareness|tell|ask|inform|communicat\w*)\b|周知|リマインド|注意喚起|声かけ|声掛け|朝会|メール|掲示|ポスター|Slack|通達|申し入れ|呼びかけ|お願い|意識/iu,
    ],
    ["other", /(?:)/u],
  ],
  "extra-check": [
    [
      "approval",
      /\b(approv\w*|sign(s|ed|ing|-| )?off|signature|signs|CAB|board|director|manager|head of|permission|authori[sz]\w*|ok)\b|承認|決裁|稟議|押印|検印|許可|諮問|上長|部長|課長|取締役|判子|印を/iu,
    ],
    [
      "checklist",
      /\b(checklist\w*|check sheet|items?|manual steps?|form|tick\w*)\b|チェックリスト|チェックシート|確認シート|確認項目|チェック項目|項目/iu,
    ],
    [
      "code",
      /\b(review\w*|pull requests?|PRs?|merge\w*|commit\w*|code|helm|terraform|infra|SQL|quer(y|ies)|statement\w*|migration\w*|schema|config\w*|diff)\b|レビュ|プルリク|マージ|コード|SQL|クエリ|マイグレーション|設定変更|DNS/iu,
    ],
    [
      "value",
      /\b(number\w*|total\w*|amount\w*|count\w*|list\w*|file\w*|recipient\w*|audience|batch\w*|payment\w*|payroll|invoice\w*|spreadsheet\w*|data|names?|value\w*|compar\w*)\b|件数|金額|合計|数値|数え|リスト|宛先|送信|配信|請求|振込|支払|給与|データ|突合|突き合わせ|照合|電卓|ファイル/iu,
    ],
    [
      "pair",
      /\b(pair\w*|second|colleague|four.?eyes|eyes|two (people|persons|engineers)|witness\w*|together|watch\w*|aloud|buddy)\b|ダブルチェック|トリプルチェック|二人|2名|2人|立ち?会|読み上げ|見守|別の者|もう一名|目視|相互/iu,
    ],
    ["other", /(?:)/u],
  ],
  "training-only": [
    [
      "person",
      /\b([Cc]oach|[Ww]alk|[Tt]each|[Rr]etrain|[Ss]how) (?!(the|all|our|every|new|both|each)\b)[A-Z][a-z]+|\b(the|that) (operator|engineer|intern|technician|person|agent) who|さん(に|へ)|くんに|氏に|本人|当事者|作業者(へ|に)|担当者(へ|に)/u,
    ],
    [
      "new",
      /\b(new (hires?|joiners?|starters?|employees?|staff)|newcomers?|onboard\w*|interns?|juniors?|induction|contractors?)\b|新人|新任|新入|若手|オンボーディング|OJT|配属|委託|協力会社/iu,
    ],
    [
      "procedure",
      /\b(procedure\w*|process\w*|polic(y|ies)|runbook\w*|change management|rules?|escalation|checklist\w*)\b|手順|変更管理|規程|ルール|運用フロー|プロセス|エスカレーション|対応/iu,
    ],
    [
      "lessons",
      /\b(lunch|brown.?bag|talk|lecture|book|reading|video|watch|lessons? learn\w*|what we learn\w*|incident|share)\b|勉強会|輪読|講話|講演|動画|共有会|説明会|事例|ランチ|読書|座学/iu,
    ],
    ["tool", /(?:)/u],
  ],
  vague: [
    [
      "monitoring",
      /\b(monitor\w*|alert\w*|alarm\w*|dashboard\w*|observab\w*|visib\w*|metric\w*|threshold\w*|logging|detect\w*)\b|監視|アラート|検知|可視化|ダッシュボード|メトリクス|閾値|しきい値|ログ/iu,
    ],
    [
      "documents",
      /\b(document\w*|docs?|runbook\w*|manual\w*|wiki|readme|knowledge base)\b|ドキュメント|文書|手順書|マニュアル|資料|Wiki|ナレッジ/iu,
    ],
    [
      "people",
      /\b(cooperat\w*|collaborat\w*|communicat\w*|coordinat\w*|alignment|align|relationship|together|ownership|handovers?|vendor|with the (vendor|team|carrier))\b|連携|協力|コミュニケーション|情報共有|一体|意思疎通|ベンダー|相談|体制/iu,
    ],
    [
      "testing",
      /\b(test\w*|coverage|staging|QA|quality|CI|flaky)\b|テスト|試験|品質|検証|ステージング|カバレッジ/iu,
    ],
    [
      "question",
      /\b(consider\w*|think|look(ing)? into|explor\w*|investigat\w*|evaluat\w*|assess\w*|research|discuss\w*|revisit\w*|review\w*|follow(ing)? up|analy[sz]\w*|study|understand|options?)\b|検討|調査|模索|考え|見直|精査|議論|分析|可能性|確認する|フォロー|原因/iu,
    ],
    [
      "resilience",
      /\b(robust\w*|resilien\w*|harden\w*|stab\w*|reliab\w*|failover|redundan\w*|perform\w*|scal\w*|faster|capacity|latency|strength\w*|secur\w*)\b|堅牢|強い|強化|安定|信頼性|冗長|性能|可用性|耐障害|スケール|容量|高速|セキュリティ/iu,
    ],
    ["other", /(?:)/u],
  ],
} as const satisfies Record<ActionLabel, readonly (readonly [kind: string, when: RegExp])[]>;
