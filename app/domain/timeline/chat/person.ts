/** Names are short; a longer line is a sentence. */
const LONGEST = 40;
const LATIN_WORD = /^@?[\p{Lu}\p{Lt}][\p{L}\p{M}\p{N}'’.-]*,?$/u;
const PARTICLE = /^(?:de|da|di|del|van|von|der|den|bin|al|la|le|y)$/;
const HANDLE = /^@?[\p{L}_][\p{L}\p{N}_.|`^-]*$/u;
const JAPANESE = /^[\u3005-\u3007\u3040-\u30ff\u4e00-\u9fff・ー]+$/;
/** Endings and words of a Japanese sentence or of a step that was taken; no name has them. */
const JAPANESE_TELLS =
  /(?:です|ます|した|して|った|する|ない|(?:対応|調査|確認|停止|作業|障害|復旧|発生|監視)中|済み?|完了|開始|終了|確認|復旧|発生|検知|調査|対応|再起動|停止|失敗|依頼|待ち|[はがをに])$/;
/** What stands in front of a colon in notes without being anybody. */
const LABELS =
  /^(?:update|note|notes|status|error|warn|warning|info|debug|fatal|alert|fix|fixed|impact|cause|root cause|action|actions|result|summary|todo|timeline|detection|resolution|resolved|mitigation|mitigated|monitoring|identified|investigating|re|fwd|fyi|eta|ps|http|https|対応|原因|影響|状況|復旧|検知|発生|備考|注意|補足|概要|結果|経緯|アラート|エラー|警告|連絡|報告|追記)$/i;

/** A display name as chats print it, without the badges around it (`APP`, `(edited)`, a status emoji); null for none. */
export function displayName(written: string): string | null {
  const name = written
    .replace(/[\u200b-\u200f\u202a-\u202e]/g, "")
    .replace(/:[\w+-]+:/g, " ")
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, " ")
    .replace(/(?:\s+|(?<=[a-z]))(?:APP|BOT|アプリ|ボット)$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[@+%&~!](?=\S)/, "")
    .trim();
  return isName(name) ? name : null;
}

function isName(name: string): boolean {
  if (name === "" || name.length > LONGEST || LABELS.test(name)) return false;
  const [words = "", ...badges] = name.split(/\s*[(（|｜／/[【]/);
  if (badges.some((badge) => badge.length > 25) || words.trim() === "") return false;
  const parts = words.trim().split(" ");
  if (parts.length > 5) return false;
  if (parts.every((part) => JAPANESE.test(part))) return isJapaneseName(parts);
  if (parts.length === 1) return HANDLE.test(words.trim());
  return parts.every((part) => LATIN_WORD.test(part) || PARTICLE.test(part) || JAPANESE.test(part));
}

function isJapaneseName(parts: readonly string[]): boolean {
  const whole = parts.join("");
  return parts.length <= 3 && whole.length <= 14 && !JAPANESE_TELLS.test(whole) && !LABELS.test(whole);
}

/** Nobody's handle, nobody's step: two words that both begin like a name, or an `@`. */
export function isCertainName(written: string): boolean {
  return /^@\S+$/.test(written) || /^\p{Lu}[\p{L}'’.-]+,? \p{Lu}[\p{L}'’.-]+$/u.test(written);
}
