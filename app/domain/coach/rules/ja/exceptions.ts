import type { Exception } from "../rule.ts";
import { criterionNamed } from "./criterion-named.ts";
import { doneByMachine } from "./done-by-machine.ts";
import { hindsightDenied } from "./hindsight-denied.ts";
import { mentionsBlame } from "./mentions-blame.ts";
import { praised } from "./praised.ts";
import { productName } from "./product-name.ts";
import { slipInAName } from "./slip-in-a-name.ts";
import { systemSubject } from "./system-subject.ts";
import { takenAway } from "./taken-away.ts";

/** What silences a Japanese finding, a rule's or the model's. */
export const JAPANESE_EXCEPTIONS: readonly Exception[] = [
  systemSubject,
  mentionsBlame,
  praised,
  hindsightDenied,
  slipInAName,
  doneByMachine,
  takenAway,
  productName,
  criterionNamed,
];
