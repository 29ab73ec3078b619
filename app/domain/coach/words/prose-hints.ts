import type { ProseLabel } from "../labels.ts";

/** What a sentence has, in order; the last of each label holds for the rest. Either language, as teams mix them. */
export const PROSE_HINTS = {
  "person-as-cause": [
    [
      "self",
      /\b(I|me|my) (broke|killed|deleted|took|caused|pushed|messed|dropped|forgot)|\bmy (bad|fault|mistake)|\bon me\b|\bmea culpa|(私|僕|俺|自分|わたし|ぼく)の(せい|ミス|責任|不注意)|完全に(私|僕|俺|自分)/iu,
    ],
    [
      "alone",
      /\b(on leave|on holiday|on vacation|off sick|the only one|single person|owns the|nobody else|had told no(body| one))\b|任せ|不在|休暇|休んで|一人で|ひとりで|しか(知ら|でき|わから)|属人/iu,
    ],
    [
      "signal",
      /\b(notice|noticed|watch|watching|look(ed|ing)? at|glanced|asleep|attention|alert|alarm|page[rd]?|dashboard|graph|acknowledge\w*)\b|気づ|気付|見落と|見逃|見て(い|お)|アラート|警報|通知|反応し|寝坊|監視/iu,
    ],
    [
      "release",
      /\b(merge[ds]?|deploy(ed|s|ment)?|releas\w+|push(ed|es)?|roll(ed)? out|rolled|approv\w+|migrat\w+|rebuilt|commit(ted|s)?)\b|リリース|デプロイ|マージ|配信|投入|適用|承認/iu,
    ],
    [
      "screen",
      /\b(delet\w+|remov\w+|drop(ped|s)?|paste[ds]?|typed?|keyed|click\w*|select\w*|ran|run(ning)?|restart\w*|chang\w+|edit\w*|wrong|mixed|unplug\w*|pull\w*|wip(ed|ing)|reimag\w+|trunc\w+|command)\b|消し|削除|実行|入力|選択|押し|書き換え|変更|間違|取り違え|誤|抜い|落とし|再起動|操作|コマンド|設定/iu,
    ],
    ["person", /(?:)/u],
  ],
  counterfactual: [
    [
      "signal",
      /\b(notic\w+|realis\w+|realiz\w+|recogni\w+|spot(ted)?|known|seen|caught|read the|looked|checked the (log|graph|dashboard)s?|alert|alarm|graph|warning)\b|気づ|気付|見抜|察知|読み取|ログ|グラフ|アラート|警報|兆候|見てい/iu,
    ],
    [
      "agreed",
      /\b(supposed to|agreed|policy|every (week|month|quarter|year)|planned|promised|according to (the )?(runbook|procedure|process))|本来|合意|決まり|決めた|取り決め|ルール|規程|規定|手順書|予定(で|だ)|毎(週|月|期|年)|放置/iu,
    ],
    [
      "ask",
      /\b(ask(ed|ing)?|call(ed)?|phon(e|ed|ing)|tell|told|inform\w*|consult\w*|announc\w+|coordinat\w+|warn(ed)?|ticket|communicat\w+|escalat\w+|pag(e|ed|ing)|handover|declare[ds]?)\b|相談|連絡|共有|報告|電話|問い合わせ|打ち合わせ|告知|周知|聞い|伝え|エスカレ|引き継/iu,
    ],
    [
      "check",
      /\b(test(ed|ing|s)?|verif\w+|check(ed|ing)?|review(ed|ing|s)?|confirm\w*|validat\w+|dry.run|staging|rehears\w+|exercis\w+|canary|snapshot|backup|measur\w+|diff)\b|確認|検証|試験|テスト|レビュー|チェック|予行|リハーサル|並行稼働|ステージング|スナップショット|バックアップ|負荷/iu,
    ],
    [
      "timing",
      /\b(earlier|sooner|immediately|at once|right away|faster|before|first|rather than|instead of|paus\w+|wait\w*|abort\w*|roll(ed)? back|fail(ed)? ?over|as soon as|in time)\b|早く|早め|すぐ|直ち|速やか|先に|前に|時点で|待っ|中止|切り戻|止め|フェイルオーバー|切り替え/iu,
    ],
    ["other", /(?:)/u],
  ],
  judgement: [
    [
      "pressed",
      /\b(hurr\w+|rush\w*|haste|hasty|tired|asleep|late at night|under pressure|cut(ting)? corners|reckless\w*|careless\w*|inattenti\w+|sloppy|negligen\w+)\b|焦|慌て|急い|疲れ|軽率|不注意|うっかり|気の緩み|油断|拙速|雑/iu,
    ],
    [
      "knowledge",
      /\b(know(s|ledge|n)?|skill\w*|grasp|understand\w*|experienc\w*|incompeten\w*|competen\w*|basic\w*|junior|qualif\w+|good enough|capab\w+)\b|知識|スキル|知ら(ない|な)|経験|力不足|能力|未熟|素人|理解|基本|初歩|書けない|できない/iu,
    ],
    [
      "habit",
      /\b(rubber.?stamp\w*|habit\w*|routine|always|never bother\w*|bother\w*|ignor\w+|skip\w*|lax|complacen\w+|disciplin\w+|culture|attitude|mindset|usually)\b|形骸|慣れ|惰性|いつも|普段|怠|放置|後回し|態度|意識|姿勢|甘い|甘さ|風土/iu,
    ],
    [
      "work",
      /\b(note|notes|document\w*|code|script|handover|plan|ticket|report|runbook|query|change|design|commit)\b|資料|手順書|コード|スクリプト|計画|報告|設計|クエリ|引き継ぎ|変更|書き方|作り/iu,
    ],
    ["other", /(?:)/u],
  ],
  "human-error": [
    [
      "mixed-up",
      /\b(mix(ed|ing)?.?up|confus\w+|wrong (cluster|context|host|server|environment|tenant|account|database|table|window|terminal|cable|rack|customer|recipient|button|branch|one)|instead of|the other (one|cluster))\b|取り違え|取違|混同|勘違い|間違えて(本番|別)|別の(環境|サーバ|画面)|左右|思い込/iu,
    ],
    [
      "forgot",
      /\b(forg[eo]t\w*|forgotten|miss(ed|ing)|overlook\w*|oversight|omit\w*|omission|left out|skip\w*|unchecked|never (done|set|renewed))\b|忘れ|漏れ|もれ|抜け|見落と|失念|未実施/iu,
    ],
    [
      "typed",
      /\b(typo\w*|mistyp\w+|misspel\w+|typed|keyed|fat.?finger\w*|finger trouble|digit|comma|character|entry|entered|paste[ds]?|copy|copied|transcri\w+|spreadsheet|wrong value|misplaced)\b|打ち間違|入力|タイプ|桁|転記|誤記|誤字|貼り|コピペ|カンマ|書き間違|記入/iu,
    ],
    [
      "action",
      /\b(click\w*|press\w*|command|delet\w+|drop\w*|unplug\w*|ran|slip\w*|accident\w*|inadvertent\w*|misoperat\w*|button|misconfigur\w*)\b|誤操作|誤って|操作|コマンド|削除|押し|実行|設定ミス|誤設定|抜い/iu,
    ],
    ["category", /(?:)/u],
  ],
  hindsight: [
    [
      "signal",
      /\b(alert\w*|alarm\w*|page|log|logs|graph\w*|metric\w*|dashboard\w*|signal\w*|warning\w*|sign|signs|capture|trace\w*|noise|error rate|p9\d|50\d|red flag\w*)\b|アラート|警報|通知|ログ|グラフ|メトリクス|兆候|予兆|サイン|異音|波形|ダッシュボード|警告/iu,
    ],
    [
      "known",
      /\b(we|everyone|everybody|all) (all )?(knew|saw|understood)|\bknown (for|since)|\bdeep down|皆わかって|皆知って|みんな(わか|知)|誰もが(知|わか)|前から(わか|知)|周知の/iu,
    ],
    [
      "bound",
      /\b(bound to|inevitabl\w*|matter of time|waiting to happen|foregone|sooner or later|only a question|destined|doomed|always going to|going to (fail|break|fill|bite)|predictabl\w*|foresee\w*|saw (this|it) coming|see (this|it) coming)\b|時間の問題|必然|いずれ|遅かれ早かれ|案の定|起こるべくして|当然|予想でき|予見|決まってい|目に見えて/iu,
    ],
    ["other", /(?:)/u],
  ],
  defensive: [
    [
      "warned",
      /\b(raised (this|it|the)|warned|told (you|them|everyone)|ignored|as (I|we) said|our (request|ticket|warning)|asked for|never (consulted|asked|informed|told)|not (consulted|informed|told|asked))\b|指摘して|警告して|言って(い|お)た|伝えて(い|お)た|聞き入れ|無視され|相談を受けて|知らされ|聞いて(い)?な|蚊帳の外|要望/iu,
    ],
    [
      "procedure",
      /\b(runbook|procedure|approved|approval|sign(ed)?.?off|as specified|specification|according to|followed|by the book|process|checklist|went green|passed)\b|手順書|手順どおり|手順通り|規定どおり|仕様どおり|仕様通り|仕様書|承認|計画どおり|合格|検収|レビュー済/iu,
    ],
    [
      "outside",
      /\b(vendor\w*|supplier\w*|provider\w*|customer\w*|client|clients|merchant\w*|carrier|contractor\w*|AWS|Azure|GCP|user|users)\b|ベンダー|委託先|協力会社|顧客|お客|取引先|先方|事業者|供給元|利用者|ユーザー|加盟店/iu,
    ],
    [
      "other-team",
      /\b(team|people|folks|side|department|squad|Networking|Storage|Platform|Infra\w*|QA|Legal|Payments|SRE|DBA|Security|Facilities|Operations|Sales|Marketing|their|they|them)\b|チーム|部門|部署|側|班|課|基盤|インフラ|運用|開発|営業|企画|品質|担当|所管|向こう|あちら/iu,
    ],
    ["other", /(?:)/u],
  ],
} as const satisfies Record<ProseLabel, readonly (readonly [kind: string, when: RegExp])[]>;
