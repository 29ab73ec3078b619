import Encoding from "encoding-japanese";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode-text.server.ts";

const TEXT = "# 障害報告\r\n\r\n決済サービスで証明書の有効期限が切れ、10分間つながらなくなりました。";
const READ = TEXT.replace(/\r\n/g, "\n");
const encode = (to: "SJIS" | "EUCJP" | "UTF16BE" | "UTF16LE") =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(TEXT), { to, from: "UNICODE" }));

test("a file is read whatever Japanese encoding it is in", () => {
  expect(decodeText(new TextEncoder().encode(TEXT))).toEqual({ text: READ, encoding: "UTF-8" });
  expect(decodeText(new TextEncoder().encode(`\uFEFF${TEXT}`))).toEqual({ text: READ, encoding: "UTF-8" });
  expect(decodeText(encode("SJIS"))).toEqual({ text: READ, encoding: "Shift_JIS" });
  expect(decodeText(encode("EUCJP"))).toEqual({ text: READ, encoding: "EUC-JP" });
  const little = Uint8Array.from([0xff, 0xfe, ...encode("UTF16LE")]);
  expect(decodeText(little)).toEqual({ text: READ, encoding: "UTF-16" });
});

test("what is no text is not read as one", () => {
  expect(
    decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
  ).toBeNull();
  expect(decodeText(Uint8Array.from([0xff, 0xff, 0xff, 0x00]))).toBeNull();
});

test("whatever the bytes are, the answer is a text with LF lines or nothing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(decodeText(bytes)?.text ?? "").not.toMatch(/\r/);
    }),
  );
});
