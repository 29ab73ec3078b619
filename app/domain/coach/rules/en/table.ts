import type { Exception, Rule } from "../rule.ts";
import { anyoneKnows } from "./anyone-knows.ts";
import { approvalByPeople } from "./approval-by-people.ts";
import { avoidable } from "./avoidable.ts";
import { badTrait } from "./bad-trait.ts";
import { beCareful } from "./be-careful.ts";
import { becausePerson } from "./because-person.ts";
import { blameElsewhere } from "./blame-elsewhere.ts";
import { cannotBeBothered } from "./cannot-be-bothered.ts";
import { causeCategoryError } from "./cause-category-error.ts";
import { causedBySlip } from "./caused-by-slip.ts";
import { embarrassingWork } from "./embarrassing-work.ts";
import { errorAsAName } from "./error-as-a-name.ts";
import { failedTo } from "./failed-to.ts";
import { hindsightDenied } from "./hindsight-denied.ts";
import { ifOnly } from "./if-only.ts";
import { inHindsight } from "./in-hindsight.ts";
import { itWasPerson } from "./it-was-person.ts";
import { lacksCare } from "./lacks-care.ts";
import { machineActs } from "./machine-acts.ts";
import { mentionsBlame } from "./mentions-blame.ts";
import { notOursToAnswer } from "./not-ours-to-answer.ts";
import { notUs } from "./not-us.ts";
import { obviousThing } from "./obvious-thing.ts";
import { oneLookWould } from "./one-look-would.ts";
import { passiveShouldHave } from "./passive-should-have.ts";
import { peopleShouldHave } from "./people-should-have.ts";
import { peopleWillMind } from "./people-will-mind.ts";
import { personBrokeIt } from "./person-broke-it.ts";
import { personSlipped } from "./person-slipped.ts";
import { personVerdict } from "./person-verdict.ts";
import { praises } from "./praises.ts";
import { predictably } from "./predictably.ts";
import { remindPeople } from "./remind-people.ts";
import { sawItComing } from "./saw-it-coming.ts";
import { secondPersonChecks } from "./second-person-checks.ts";
import { shouldHaveNoticed } from "./should-have-noticed.ts";
import { slipByPerson } from "./slip-by-person.ts";
import { slipDidIt } from "./slip-did-it.ts";
import { supposedTo } from "./supposed-to.ts";
import { takesChecksAway } from "./takes-checks-away.ts";
import { tracesToPerson } from "./traces-to-person.ts";
import { trainPeople } from "./train-people.ts";
import { trainsAMachine } from "./trains-a-machine.ts";
import { vagueVerb } from "./vague-verb.ts";
import { wasObvious } from "./was-obvious.ts";
import { whyDidNobody } from "./why-did-nobody.ts";

/** What the coach knows of English, the surer rules of a label first. */
export const ENGLISH_RULES: readonly Rule[] = [
  peopleShouldHave,
  passiveShouldHave,
  failedTo,
  supposedTo,
  ifOnly,
  oneLookWould,
  whyDidNobody,
  avoidable,
  shouldHaveNoticed,
  inHindsight,
  wasObvious,
  sawItComing,
  predictably,
  badTrait,
  lacksCare,
  cannotBeBothered,
  anyoneKnows,
  embarrassingWork,
  causeCategoryError,
  causedBySlip,
  slipDidIt,
  personSlipped,
  slipByPerson,
  becausePerson,
  itWasPerson,
  personVerdict,
  tracesToPerson,
  personBrokeIt,
  notUs,
  blameElsewhere,
  notOursToAnswer,
  beCareful,
  remindPeople,
  peopleWillMind,
  secondPersonChecks,
  approvalByPeople,
  trainPeople,
  vagueVerb,
];

/** Where English only seems to blame. */
export const ENGLISH_EXCEPTIONS: readonly Exception[] = [
  mentionsBlame,
  praises,
  hindsightDenied,
  obviousThing,
  errorAsAName,
  machineActs,
  takesChecksAway,
  trainsAMachine,
];
