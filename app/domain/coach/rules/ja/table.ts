import type { Rule } from "../rule.ts";
import { agreedNotDone } from "./agreed-not-done.ts";
import { askThem } from "./ask-them.ts";
import { attitudeWord } from "./attitude-word.ts";
import { boundTo } from "./bound-to.ts";
import { causeAct } from "./cause-act.ts";
import { causeCleft } from "./cause-cleft.ts";
import { causeHarm } from "./cause-harm.ts";
import { contempt } from "./contempt.ts";
import { couldHave } from "./could-have.ts";
import { culprit } from "./culprit.ts";
import { doNotSlip } from "./do-not-slip.ts";
import { doubleCheck } from "./double-check.ts";
import { exhort } from "./exhort.ts";
import { faultOf } from "./fault-of.ts";
import { foreseeable } from "./foreseeable.ts";
import { hadThey } from "./had-they.ts";
import { hedge } from "./hedge.ts";
import { humanCategory } from "./human-category.ts";
import { ifOnly } from "./if-only.ts";
import { improve } from "./improve.ts";
import { kindlyIf } from "./kindly-if.ts";
import { lackOfMind } from "./lack-of-mind.ts";
import { longerChecklist } from "./longer-checklist.ts";
import { lookInto } from "./look-into.ts";
import { moreApproval } from "./more-approval.ts";
import { moreReviewers } from "./more-reviewers.ts";
import { needless } from "./needless.ts";
import { noFault } from "./no-fault.ts";
import { nobodyThought } from "./nobody-thought.ts";
import { notEven } from "./not-even.ts";
import { notOurs } from "./not-ours.ts";
import { noticeHindsight } from "./notice-hindsight.ts";
import { noticeOught } from "./notice-ought.ts";
import { nounOnly } from "./noun-only.ts";
import { omen } from "./omen.ts";
import { onlyDid } from "./only-did.ts";
import { oughtToHave } from "./ought-to-have.ts";
import { ownSlip } from "./own-slip.ts";
import { passiveNorm } from "./passive-norm.ts";
import { plainToSee } from "./plain-to-see.ts";
import { punish } from "./punish.ts";
import { raiseAwareness } from "./raise-awareness.ts";
import { reprimand } from "./reprimand.ts";
import { responsible } from "./responsible.ts";
import { rhetoricalWhy } from "./rhetorical-why.ts";
import { slipCause } from "./slip-cause.ts";
import { slipOf } from "./slip-of.ts";
import { slipVerb } from "./slip-verb.ts";
import { slipVerdict } from "./slip-verdict.ts";
import { takeCare } from "./take-care.ts";
import { teach } from "./teach.ts";
import { theirs } from "./theirs.ts";
import { train } from "./train.ts";
import { twoPeople } from "./two-people.ts";
import { wantOfSkill } from "./want-of-skill.ts";

/** The Japanese rules, the surer ones of a label first. */
export const JAPANESE_RULES: readonly Rule[] = [
  causeCleft,
  causeAct,
  causeHarm,
  faultOf,
  culprit,
  responsible,
  punish,
  slipOf,
  ownSlip,
  hadThey,
  kindlyIf,
  ifOnly,
  oughtToHave,
  passiveNorm,
  rhetoricalWhy,
  nobodyThought,
  agreedNotDone,
  couldHave,
  needless,
  noticeOught,
  attitudeWord,
  lackOfMind,
  wantOfSkill,
  notEven,
  contempt,
  humanCategory,
  slipCause,
  slipVerb,
  slipVerdict,
  plainToSee,
  boundTo,
  omen,
  foreseeable,
  noticeHindsight,
  noFault,
  notOurs,
  onlyDid,
  askThem,
  theirs,
  takeCare,
  raiseAwareness,
  doNotSlip,
  exhort,
  reprimand,
  twoPeople,
  doubleCheck,
  moreApproval,
  moreReviewers,
  longerChecklist,
  train,
  teach,
  improve,
  lookInto,
  hedge,
  nounOnly,
];
