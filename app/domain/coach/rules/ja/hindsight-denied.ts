import type { Exception } from "../rule.ts";

const DENIED =
  /(?:当時|その時点で?は|この時点)[^。]{0,40}(?:なかった|できず|つかず|手段が|区別|乏し|妥当|自然)|(?:明らか|自明|明白|必然)では(?:な|あり)|(?:見通|予見|予測|予想|区別|判別|判断)(?:す(?:こと)?)?(?:[^。]{0,8})(?:できなか|できず|困難|つかな|がつきにく)|と(?:思える|見える|言える)が、当時|後知恵(?:を|は|に)[^。]{0,6}(?:避|排)|事後に(?:分|わ)かった/;

/** It was not obvious, or easy to say only now: the opposite of hindsight. */
export const hindsightDenied: Exception = {
  name: "ja-hindsight-denied",
  labels: ["hindsight", "counterfactual", "judgement"],
  kind: "prose",
  lang: "ja",
  holds: ({ folded }) => DENIED.test(folded),
};
