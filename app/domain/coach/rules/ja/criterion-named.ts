import type { Exception } from "../rule.ts";

/** What is written down or measured, and when: a day, or a place the result goes to. */
const WHEN =
  /NUM(?:\/NUM|月(?:NUM日|末|の|リリース)?|日)(?:まで|に|の|付|・|、|\))|(?:月|火|水|木|金|土|日)曜|月末|(?:今|来)週|四半期/;
const WHERE =
  /(?:CODE|<adr>|<adr-|<rb-|<wiki>|<pr>|台帳|議事録|ダッシュボード|規程|手順書|本票|会議で|定例)[^。]{0,12}(?:記|載|出す|残|決|報告|まとめ|追加|添付|掲|公表|公開)/;

/** A reader can tell when it is done. */
export const criterionNamed: Exception = {
  name: "ja-criterion-named",
  labels: ["vague"],
  kind: "action",
  lang: "ja",
  holds: ({ folded }) => WHEN.test(folded) || WHERE.test(folded),
};
