export type TextLanguage = "en" | "ja" | "zh";

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const WORD = /(?:(?![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])\p{L})+/gu;

/** How much is looked at: enough to tell, and cheap for a megabyte. */
const ENOUGH = 20_000;

/** One sign against four words decides: Japanese texts of engineers are full of English names. */
const SHARE = 0.2;

/** No Japanese sentence goes without kana; Chinese has none but in names. */
const KANA_SHARE = 0.05;

/**
 * The language a text is set in, so that the page can mark it for typography and screen readers: Japanese where there is
 * kana, Chinese where there is Han without it, else English. Null for a text without a letter.
 */
export function textLanguage(text: string): TextLanguage | null {
  const part = text.slice(0, ENOUGH);
  const [kana, han, words] = [count(part, KANA), count(part, HAN), count(part, WORD)];
  const signs = kana + han;
  if (signs + words === 0) return null;
  if (signs / (signs + words) < SHARE) return "en";
  return kana / signs >= KANA_SHARE ? "ja" : "zh";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
