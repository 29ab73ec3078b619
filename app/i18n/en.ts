import { account } from "./en/account.ts";
import { actions } from "./en/actions.ts";
import { candidates } from "./en/candidates.ts";
import { clock } from "./en/clock.ts";
import { coach } from "./en/coach.ts";
import { coachRules } from "./en/coach-rules.ts";
import { coaching } from "./en/coaching.ts";
import { drawing } from "./en/drawing.ts";
import { errors } from "./en/errors.ts";
import { event } from "./en/event.ts";
import { exchange } from "./en/exchange.ts";
import { exchangePages } from "./en/exchange-pages.ts";
import { flow } from "./en/flow.ts";
import { home } from "./en/home.ts";
import { keep } from "./en/keep.ts";
import { knowledge } from "./en/knowledge.ts";
import { live } from "./en/live.ts";
import { missing } from "./en/missing.ts";
import { postmortems } from "./en/postmortems.ts";
import { reading } from "./en/reading.ts";
import { refusals } from "./en/refusals.ts";
import { review } from "./en/review.ts";
import { search } from "./en/search.ts";
import { settings } from "./en/settings.ts";
import { setup } from "./en/setup.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/sign-in.ts";
import { systems } from "./en/systems.ts";
import { timeline } from "./en/timeline.ts";
import { timelineImport } from "./en/timeline-import.ts";
import { words } from "./en/words.ts";

/** The English messages, by area; their type is the contract every other language is checked against. */
export const en = {
  exchangePages,
  review,
  account,
  actions,
  candidates,
  clock,
  coach,
  coachRules,
  coaching,
  drawing,
  errors,
  event,
  exchange,
  flow,
  home,
  keep,
  knowledge,
  live,
  missing,
  postmortems,
  reading,
  refusals,
  search,
  settings,
  setup,
  shell,
  signIn,
  systems,
  timeline,
  timelineImport,
  words,
} as const;
