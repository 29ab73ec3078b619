import { aboutSystem } from "../../analysis/ja/system.ts";
import type { Exception } from "../rule.ts";

/** A service should have answered, a probe would have fired: べき, はず and ば of a machine reproach nobody. */
export const systemSubject: Exception = {
  name: "ja-system-subject",
  labels: ["counterfactual", "hindsight"],
  kind: "prose",
  lang: "ja",
  holds: (sentence, found) =>
    /べき|はず|(?:れば|たら|たなら|なら)、/.test(sentence.folded) && aboutSystem(sentence, found),
};
