import { expect, it } from "vitest";
import { textLanguage } from "./text-language.ts";

it.each([
  ["The certificate of 決済 ran out at night and nobody saw the warning in time.", "en"],
  ["payment-api の Kubernetes Deployment を rollback した。", "ja"],
  ["障害発生、証明書期限切れ、対応完了です", "ja"],
  ["证书过期导致支付服务中断", "zh"],
  ["12:04 — 13:00", null],
  ["", null],
])("%s is set as %s", (text, language) => expect(textLanguage(text)).toBe(language));
