import Encoding from "encoding-japanese";
import type { DecodedText } from "../domain/exchange/tools.ts";

/**
 * The text of a file: UTF-8 (with or without a byte order mark), UTF-16 with one, Shift_JIS or EUC-JP. Line ends become
 * LF. null for what is no text: control characters, or bytes that are none of these.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = byMark(bytes) ?? utf8(bytes) ?? japanese(bytes);
  if (decoded === null || looksBinary(decoded.text)) return null;
  return { ...decoded, text: decoded.text.replace(/\r\n?/g, "\n") };
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const order = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-16be";
  if (order === "utf-16be" && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return null;
  return { text: new TextDecoder(order).decode(bytes), encoding: "UTF-16" };
}

function utf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return null;
  }
}

/** Both encodings are tried strictly; where both could be, the library's guess by frequency decides. */
function japanese(bytes: Uint8Array): DecodedText | null {
  const guess = Encoding.detect(bytes, ["EUCJP", "SJIS"]);
  const order = guess === "EUCJP" ? (["EUC-JP", "Shift_JIS"] as const) : (["Shift_JIS", "EUC-JP"] as const);
  for (const encoding of order) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // the other one
    }
  }
  return null;
}

/** A text has no NUL; a stray control character is forgiven, many are not. */
function looksBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const controls = (text.match(/\p{Cc}/gu) ?? []).filter((sign) => !"\t\n\v\f\r\u001b".includes(sign)).length;
  return controls > 8 && controls > text.length / 200;
}
