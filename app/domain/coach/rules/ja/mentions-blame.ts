import { isMention } from "../../analysis/ja/mention.ts";
import { PROSE_LABELS } from "../../labels.ts";
import type { Exception } from "../rule.ts";

/** Mention is not use. */
export const mentionsBlame: Exception = {
  name: "ja-mentions-blame",
  labels: PROSE_LABELS,
  kind: "prose",
  lang: "ja",
  holds: isMention,
};
