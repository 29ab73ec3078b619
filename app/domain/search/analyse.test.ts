import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, analyseQuery, foldedQuery, MOST_QUERY_TOKENS } from "./analyse.ts";

test("a Latin word is one token in lower case, stop words too", () => {
  expect(analyse("The DNS Outage")).toEqual(["the", "dns", "outage"]);
});

test("a name is found whole and by its parts", () => {
  expect(analyse("payment-api")).toEqual(["paymentapi", "payment", "api"]);
  expect(analyse("node.js e-mail")).toEqual(["nodejs", "node", "js", "email", "e", "mail"]);
});

test("figures keep their joints, so that versions and dates stay what they are", () => {
  expect(analyse("2026-01-17 1.2.3")).toEqual(["2026-01-17", "2026", "01", "17", "1.2.3", "1", "2", "3"]);
});

test("Japanese and Chinese become overlapping pairs and the last character", () => {
  expect(analyse("障害対応")).toEqual(["障害", "害対", "対応", "応"]);
  expect(analyse("磁盘")).toEqual(["磁盘", "盘"]);
});

test("Latin letters inside Japanese text stay words", () => {
  expect(analyse("k8sクラスタで障害")).toEqual(["k8s", "クラ", "ラス", "スタ", "タで", "で障", "障害", "害"]);
});

test.each([
  ["サーバー", "サーバ"],
  ["ｻｰﾊﾞｰ", "サーバー"],
  ["ＦＵＬＬ　ｗｉｄｔｈ", "full width"],
  ["か\u3099", "が"],
])("%s and %s are the same", (one, other) => {
  expect(analyse(one)).toEqual(analyse(other));
});

test("a query of one character asks for everything that begins with it, other queries for whole pairs", () => {
  expect(analyseQuery("鍵")).toMatchObject([{ token: "鍵", script: "cjk", prefix: true, weight: 1 }]);
  expect(analyseQuery("障害").map((token) => token.token)).toEqual(["障害"]);
});

test("whatever is typed, a query has at most 64 tokens, and none holds a separator", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 4_000 }), (text) => {
      const tokens = analyseQuery(text);
      expect(tokens.length).toBeLessThanOrEqual(MOST_QUERY_TOKENS);
      for (const { token } of tokens) expect(token).not.toMatch(/[\s"*()\0]|^$/u);
    }),
  );
});

test("composed and decomposed texts give the same tokens", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(analyse(text.normalize("NFD"))).toEqual(analyse(text.normalize("NFC")));
    }),
  );
});

test("a query stays short when its characters stand for many", () => {
  expect(foldedQuery("ﷺ".repeat(2_000)).length).toBeLessThanOrEqual(2_000);
});
