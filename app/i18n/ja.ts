import type { en } from "./en.ts";
import { account } from "./ja/account.ts";
import { actions } from "./ja/actions.ts";
import { candidates } from "./ja/candidates.ts";
import { clock } from "./ja/clock.ts";
import { coach } from "./ja/coach.ts";
import { coachRules } from "./ja/coach-rules.ts";
import { coaching } from "./ja/coaching.ts";
import { drawing } from "./ja/drawing.ts";
import { errors } from "./ja/errors.ts";
import { event } from "./ja/event.ts";
import { exchange } from "./ja/exchange.ts";
import { exchangePages } from "./ja/exchange-pages.ts";
import { flow } from "./ja/flow.ts";
import { home } from "./ja/home.ts";
import { keep } from "./ja/keep.ts";
import { knowledge } from "./ja/knowledge.ts";
import { live } from "./ja/live.ts";
import { missing } from "./ja/missing.ts";
import { postmortems } from "./ja/postmortems.ts";
import { reading } from "./ja/reading.ts";
import { refusals } from "./ja/refusals.ts";
import { review } from "./ja/review.ts";
import { search } from "./ja/search.ts";
import { settings } from "./ja/settings.ts";
import { setup } from "./ja/setup.ts";
import { shell } from "./ja/shell.ts";
import { signIn } from "./ja/sign-in.ts";
import { systems } from "./ja/systems.ts";
import { timeline } from "./ja/timeline.ts";
import { timelineImport } from "./ja/timeline-import.ts";
import { words } from "./ja/words.ts";
import type { Translation } from "./messages.ts";

export const ja: Translation<typeof en> = {
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
};
