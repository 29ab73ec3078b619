import { REMOVAL } from "../../analysis/ja/actions.ts";
import type { Exception } from "../rule.ts";

/** An approval is dropped, a check by eye is replaced: less for people to do, not more. */
export const takenAway: Exception = {
  name: "ja-taken-away",
  labels: ["vigilance", "extra-check", "training-only"],
  kind: "action",
  lang: "ja",
  holds: ({ folded }) => REMOVAL.test(folded),
};
