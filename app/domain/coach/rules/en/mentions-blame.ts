import { isMention } from "../../analysis/en/mention.ts";
import { PROSE_LABELS } from "../../labels.ts";
import type { Exception } from "../rule.ts";

/** Mention is not use. */
export const mentionsBlame: Exception = {
  name: "en-mentions-blame",
  labels: PROSE_LABELS,
  kind: "prose",
  lang: "en",
  holds: isMention,
};
