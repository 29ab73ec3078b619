const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What opens a clause of its own. */
export const CLAUSE_OPENS = words(
  `because so which that who whom whose and but while when whenever if although though since as until before after where
  hence unless whereas or once then yet , ; : ( ) — – . ! ?`,
);

export const PREPOSITIONS = words(
  `of in on at for from to with without by during over under after before between into onto against about across within
  through behind per via despite beside near until since along among around toward towards upon`,
);

export const BE = words("was were is are am be been being wasn't weren't isn't aren't got gets get");

/** Verbs by their form alone: auxiliaries, pasts that do not end in -ed, and common ones of the present. */
export const VERBS = words(
  `was were is are am has have had does do did will would should shall could can may might must ought
  wasn't weren't isn't aren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't couldn't can't cannot
  mustn't needn't i'd we'd he'd she'd they'd you'd it'd
  went came ran took gave got made said saw knew thought told left kept held put set sent cut shut hit let lost found
  felt heard read spoke stood stuck brought bought caught taught sought fell flew threw drew drove broke woke wrote
  chose began became forgot slept sat paid met meant dealt built led fed spent swept crept rang sank drank hid bit
  goes comes runs takes gives gets makes says sees knows thinks tells leaves keeps holds puts sets sends cuts hits
  loses finds needs wants seems looks lacks means shows reads writes breaks fails works belongs lies rests sits stands`,
);

/** Ends in -ed and is no past. */
export const NOT_PAST = words("need speed feed seed exceed indeed proceed bed red shed hundred breed bleed");

/** Past participles that do not end in -ed or -en. */
export const PARTICIPLES = words(
  "done made told read put set run kept held left sent built bought caught found said paid met cut shut got felt heard",
);

/** Between a form of "be" and its participle. */
export const BETWEEN = words("not never been being also then always just only");

export const DETERMINERS = words(
  "the a an our my your his her their its this that these those each every no any some all both it there here not only just",
);

export const ONE_PERSON = words(
  "he she i him her someone somebody anyone anybody whoever person who one PERSON guy lad lady fellow man woman",
);
export const MANY_PEOPLE = words(
  "they them you everyone everybody people staff folks management engineers operators TEAM others guys",
);
export const US = words("we us ourselves");
export const NOBODY = words("nobody none neither");
export const OWNERS = words("his her their my your whose PERSON's ROLE's");

export const NORM = words(
  "should shouldn't ought must mustn't supposed obliged required expected needed meant overdue",
);
export const ABILITY = words("could couldn't can can't cannot able unable may might");
export const OUTCOME = words("would wouldn't i'd we'd he'd she'd they'd you'd");
export const CONDITION = words("if unless without provided assuming");
export const PLAN = words("will won't shall going plan planned plans");
export const NEGATIONS = words(
  "not no never nobody none neither nor without nothing nowhere hardly barely neglected failed failure omitted lack lacked missing unable refused",
);
export const CAUSES = words(
  "because due owing thanks since hence therefore why caused causes causing attributed traced stems stemmed blame fault led leading",
);
