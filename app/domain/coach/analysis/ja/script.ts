export type Script = "han" | "katakana" | "hiragana" | "";

/** The script of one sign; "" for placeholders, marks, Latin and what is rare. */
export function scriptOf(sign: string): Script {
  if (sign.length !== 1) return "";
  const code = sign.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return "han";
  if (code >= 0x3041 && code <= 0x309f) return "hiragana";
  if (code >= 0x30a1 && code <= 0x30fe && code !== 0x30fb) return "katakana";
  return sign === "々" || sign === "〇" ? "han" : "";
}
