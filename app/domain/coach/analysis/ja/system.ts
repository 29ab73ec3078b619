import type { Sentence, Span } from "../sentence.ts";

/** Things that do what they do without anybody: machines, software, controls; by name or by the end of their name. */
const SYSTEM = `(?:CODE|<[^>]+>(?:バケット|クラスタ|ジョブ)?|[一-龠ァ-ヴーA-Za-z]*(?:システム|サーバー?|サービス|ジョブ|バッチ|プロセス|スレッド|プローブ|エージェント|ゲートウェイ|ルーター?|スイッチ|コンテナ|クラスター?|ノード|キュー|キャッシュ|データベース|テーブル|インデックス|ライブラリ|ドライバ|ファームウェア|アプリ|プログラム|スクリプト|ツール|エンジン|モデル|フレームワーク|プロキシ|ロードバランサ|ブレーカー|バランサ|リトライ|値|タイマー|センサー|カメラ|ポンプ|バルブ|リレー|コンベア|ロボット|プリンタ|スキャナ|ボット|パイプライン|アラート|ヘルスチェック|チェック機構|フェイルオーバー|バックアップ|監視|警報|発電機|遮断器|継電器|装置|機器|機構|機構部|機能|回路|回線|電源|端末|制御|検知|検証|制限|上限|閾値|しきい値|設定|構成|実装|制約|電文|応答|通知|信号機|安全弁|制御盤|両系|二系|系統|計器|検出器|昇降機|印刷機))`;

/** What only machines do. */
const MACHINE_VERB =
  /(?:返す|返し|返ら|発報|発火|起動|検知す|検出す|反応す|遷移|切り替わ|切替わ|引き継ぐ|応答す|再送|失効す|動作す|作動す|出力す|鳴る|鳴っ|冪等|べき等|送出|自動|拒否す|弾く|弾か|受信|復帰す|点灯|開くべき|遮断す|保持す|記録す|直るはず|なっているはず|れているはず)/;

const TOPIC = new RegExp(`(?:${SYSTEM}|こちらの値)(?:側|自体)?(?:は|が|も|では|には)、?`);

/** Where a reason ends and the clause that is spoken about begins. */
const REASON_ENDS = /(?<=[たいるだす])(?:から|ので|ため|以上|ばかりに)、|段階で、|時点で、/;
const CONDITION = /(?:れば|たら|たなら|なら)、?/;

/**
 * Whether the clause up to `found` has a machine for its subject, or a verb only machines have. Of a condition and its
 * outcome the condition counts: 「作業前の確認を徹底していれば、冷凍機の停止は避けられた」 is about people.
 */
export function aboutSystem(sentence: Sentence, found: Span): boolean {
  const { before, at } = aroundSpan(sentence, found);
  const clause = `${before}${at}`.split(REASON_ENDS).at(-1) ?? "";
  const said = clause.split(CONDITION)[0] ?? "";
  if (/(?:PERSON|ROLE|TEAM|誰|皆|班|社|者|局|側|人|声)(?:が|は|も|さえ|を|へ|に(?:声|連絡))/.test(said))
    return false;
  return TOPIC.test(said) || MACHINE_VERB.test(said.slice(-14));
}

/** The folded sentence, cut at a stretch of the text. */
export function aroundSpan({ folded, signs, places }: Sentence, { start, end }: Span) {
  const first = signs.findIndex((sign) => sign.end > start);
  const next = signs.findIndex((sign) => sign.start >= end);
  const from = first < 0 ? folded.length : (places[first] ?? 0);
  const to = next < 0 ? folded.length : (places[next] ?? folded.length);
  return { before: folded.slice(0, from), at: folded.slice(from, to), after: folded.slice(to) };
}
