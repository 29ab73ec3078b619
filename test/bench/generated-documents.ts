import type { FiledSearchable } from "#db/search/write-searchable.server.ts";

const DOCUMENT_BYTES = 6_000;
const WORDS_OF_EACH_LANGUAGE = 9_000;

export interface GeneratedTexts {
  readonly documents: readonly FiledSearchable[];
  /** Two to four words each, of the same vocabulary; half English, half Japanese. */
  readonly queries: readonly string[];
}

/** The same documents each time: about 6 KB of Markdown, half English and half Japanese, words as uneven as in life. */
export function generatedTexts(count: number): GeneratedTexts {
  const random = mulberry32(20_261_121);
  const english = Array.from({ length: WORDS_OF_EACH_LANGUAGE }, () => englishWord(random));
  const japanese = Array.from({ length: WORDS_OF_EACH_LANGUAGE }, () => japaneseWord(random));
  const sentence = (isJapanese: boolean): string => {
    const words = Array.from({ length: 6 + Math.floor(random() * 8) }, () =>
      zipf(isJapanese ? japanese : english, random),
    );
    return isJapanese
      ? `${words.map((word) => word + pick(PARTICLES, random)).join("")}しました。`
      : `${words.join(" ")}. `;
  };
  const documents = Array.from({ length: count }, (_, at): FiledSearchable => {
    const isJapanese = at % 2 === 1;
    const title = sentence(isJapanese).slice(0, 60);
    let body = `Incident ${at} on host${at % 977}-${Math.floor(random() * 1e6).toString(36)}\n\n`;
    for (let bytes = 0, lines = 0; bytes < DOCUMENT_BYTES; lines++) {
      const next =
        lines % 12 === 11 ? `\n\n## ${sentence(isJapanese).slice(0, 40)}\n\n` : sentence(isJapanese);
      body += next;
      bytes += Buffer.byteLength(next);
    }
    return {
      id: `d${at}`,
      kind: at % 3 === 0 ? "article" : "postmortem",
      title,
      headings: "",
      names: "",
      body,
      path: null,
      url: `/documents/${at}`,
      services: [`service-${at % 40}`],
      tags: [`cause/${at % 25}/${at % 200}`],
    };
  });
  const queries = Array.from({ length: 300 }, (_, at) =>
    Array.from({ length: 2 + (at % 3) }, () => zipf(at % 2 === 1 ? japanese : english, random)).join(" "),
  );
  return { documents, queries };
}

const SYLLABLES =
  "re de co ter tion ing ex pro ser ver lo ad min net con fig up date fail er mem or y lat en cy node clus pod stor age re quest".split(
    " ",
  );
const HAN = [
  ..."障害対応設定接続証明書期限切断遅延監視更新権限確認復旧原因影響範囲手順作業環境変数負荷分散容量不足通信異常検知記録会社員日本語電話番号利用者料金支払注文商品在庫配送返品顧客満足調査結果報告会議資料共有場所時間予定変更連絡担当部門責任判断基準品質改善提案実施計画目標達成評価教育訓練安全管理規則違反処分法律契約条件交渉価格競争市場分析技術開発研究論文発表学習機械装置工場生産材料輸送倉庫地震火災停電避難救助病院医療薬品食品衛生水道道路鉄道航空船舶港湾政府自治体選挙投票税務申告銀行預金融資保険年金株式投資",
];
const KATAKANA =
  "サーバー クラスタ データベース ネットワーク メモリ ディスク ログ アラート デプロイ ロールバック キャッシュ クエリ タイムアウト ノード コンテナ".split(
    " ",
  );
const PARTICLES = ["が", "を", "は", "に", "で", "の", "と", "から", "まで", "について"];

function englishWord(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join("");
}

function japaneseWord(random: () => number): string {
  const han = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(HAN, random)).join("");
  return random() < 0.4 ? pick(KATAKANA, random) + (random() < 0.6 ? han : "") : han;
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** The first words often, the last seldom. */
function zipf<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(from.length ** random()) - 1] as T;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
