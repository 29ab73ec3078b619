import { AUTOMATIC } from "../../analysis/ja/actions.ts";
import type { Exception } from "../rule.ts";

/** CI checks, a bot reminds, a screen warns: nobody has to be careful. */
export const doneByMachine: Exception = {
  name: "ja-done-by-machine",
  labels: ["vigilance", "extra-check"],
  kind: "action",
  lang: "ja",
  holds: ({ folded }) =>
    AUTOMATIC.test(folded) && !/(?:二人|別の者|ROLEの承認|全員|自動化|頭の片隅|疑ってかか)/.test(folded),
};
