/** One spelling for what reads the same: compatibility forms (ﾊﾝｶｸ, Ｆｕｌｌ, ①), composed accents, lower case. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
