import { PRODUCT } from "../../analysis/ja/actions.ts";
import type { Exception } from "../rule.ts";

/** 大雨注意報, 教育アプリ, 確認メール, a model that is trained: the stock word names a thing. */
export const productName: Exception = {
  name: "ja-product-name",
  labels: ["vigilance", "extra-check", "training-only"],
  kind: "action",
  lang: "ja",
  holds: ({ folded }) => PRODUCT.test(folded),
};
