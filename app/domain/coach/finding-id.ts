import type { Label } from "./labels.ts";

/** The same words under the same label have the same id, wherever they stand: FNV-1a over both, 53 bits. */
export function findingId(label: Label, words: string): string {
  const text = `${label} ${words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()}`;
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = (Math.imul(high ^ (code + index), 0x01000193) + (low >>> 24)) >>> 0;
  }
  return `${label}-${(high % 0x200000).toString(36)}${low.toString(36)}`;
}
