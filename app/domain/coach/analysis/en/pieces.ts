/**
 * The grammar the English rules are written in. Pieces may use each other. They are bounded: nothing repeats without an
 * end, so that a long line costs no more than its length.
 */
export const ENGLISH_PIECES: Readonly<Record<string, string>> = {
  /** Words that open a noun phrase. */
  DET: "the|a|an|our|my|your|his|her|their|this|that|some|one|each|every|another|whoever|both|two|three|single|certain",
  /** A word inside a noun phrase: no verb, no link word. */
  MOD: "(?!(?:and|or|but|that|which|who|because|since|when|while|if|had|was|were|is|are|be|has|have|of|to|for|in|on|by|from|with|as|at|so|than|would|should|could|did|does|do|not|no)(?![\\p{L}']))[\\p{Ll}']+(?: -)?",
  /** An individual: by name, by role, or unnamed. */
  WHO: "(?:{DET} ){0,2}(?:{MOD} ){0,3}?(?:PERSON(?: (?:PERSON|\\p{Ll}+))??|ROLE|on - call|person|guy|girl|lad|lady|gentleman|chap|newbie|fellow|kid)(?: ROLE)?(?: {PLACE})?|(?:someone|somebody|anyone|anybody|whoever|he|she|i)(?: {PLACE})?",
  /** Where somebody is: "on shift", "in Treasury", "of the night crew". */
  PLACE: "(?:on|in|at|of|from|over in|behind) (?:{DET} )?[\\p{L}]+(?: - [\\p{L}]+)?",
  /** A person by name or role only: no pronoun. */
  NAMED:
    "(?:{DET} ){0,2}(?:{MOD} ){0,3}?(?:PERSON(?: (?:PERSON|\\p{Ll}+))??|ROLE|on - call|person|guy|lad|chap|newbie|idiot|genius)(?: ROLE)?(?: {PLACE})?|(?:someone|somebody)(?: {PLACE})?",
  TEAMS:
    "(?:{DET} )?(?:{MOD} ){0,3}?(?:TEAM|customer|customers|client|clients|manufacturer|carrier|integrator|agency|ministry|bank|contractor|partner)",
  /** Anybody human who can be the subject of a norm. */
  HUMAN:
    "{WHO}|{TEAMS}|we|they|you|one of us|none of us|all of us|no one|nobody|everyone|everybody|people|staff|management|folks",
  ADV: "(?:(?:really|simply|clearly|surely|certainly|obviously|probably|easily|just|at least|also|then|of course|definitely|perhaps|maybe|well|only|never|always|already|at the very least|to be fair|of all people|long ago|once) ){0,2}",
  /** A past participle. */
  DONE: "\\p{Ll}+(?:ed|en)|done|made|told|rung|thought|seen|known|read|put|set|run|let|kept|held|left|sent|built|bought|caught|found|said|asked|paid|met|gone|had|cut|shut|got|felt|heard|spoken|stood|stuck|sought|taught|clocked|come|been",
  /** What people do when they work with care. */
  CARE: "tested|reviewed|checked|double - checked|verified|announced|communicated|documented|rehearsed|practised|practiced|discussed|escalated|paused|halted|revoked|rotated|renewed|updated|reported|raised|flagged|warned|notified|informed|told|asked|consulted|questioned|challenged|planned|agreed|coordinated|approved|signed|countersigned|inspected|monitored|watched|caught|noticed|spotted|seen|anticipated|foreseen|expected|avoided|prevented|considered|done|taken|followed|read|compared|confirmed|rung|called|phoned|handed over|rolled back|stopped|dealt with|looked at|looked into|picked up|trained|supervised|replaced|cleaned|removed|written down|logged",
  /** Seeing what is plain only afterwards. */
  NOTICE:
    "noticed|realised|realized|seen|known|recognised|recognized|spotted|guessed|foreseen|anticipated|predicted|suspected|understood|sensed|clocked|gathered|inferred|sussed|twigged|seen coming|smelled|smelt|figured out|worked out|put two and two together|expected|told (?:from|by|that|at)|picked up on|caught on|read the signs|deduced|concluded",
  /** What a person did to cause harm. */
  HARM: "broke|killed|nuked|wiped|wiped out|crashed|sank|wrecked|ruined|fried|took down|took out|brought down|knocked out|tanked|botched|bungled|screwed up|messed up|blew up|blew|dropped the ball|let the team down|let us down|cost (?:us|the|our|every)|destroyed|toppled|torched|trashed",
  /** A slip by its name. */
  SLIP: "mistake|mistakes|typo|typos|slip|slips|oversight|mix - up|mixup|mix - ups|lapse|lapses|blunder|blunders|misclick|slip - up|slip - ups|misreading|misunderstanding|mishap|misspelling|miscount|miscalculation|misjudgement|misjudgment|finger trouble|fat finger|fat fingers|mistyping|mispaste|howler|clanger|gaffe|bungle",
  /** Somebody slipped. */
  SLIPPED:
    "fat - fingered|mistyped|mixed up|mixed - up|muddled up|misread|misheard|miscounted|mis - keyed|miskeyed|mistook|misspelt|misspelled|mis - clicked|misclicked|confused|forgot|overlooked|(?:accidentally|mistakenly|inadvertently|unwittingly|absent - mindedly) {DID}|{DID} (?:\\p{L}+ ){0,6}(?:by mistake|by accident|accidentally|inadvertently|mistakenly)",
  DID: "\\p{Ll}+ed|put|set|ran|left|cut|shut|hit|sent|took|gave|chose|wrote|typed|began|drove|threw|drew",
  /** Things that are human errors as a kind. */
  ERROR:
    "(?:human|operator|user|pilot|manual|clerical|handling|keying|operating|driver|staff|crew|personnel|data - entry|data entry|input|entry|typing|copy - paste|transcription|administrator|admin|ROLE|operational|procedural) (?:error|errors|mistake|mistakes|failure|slip|lapse|fault|factor)|erroneous (?:operation|input|entry)|finger trouble|pilot error",
  /** Links from cause to outcome. */
  CAUSE:
    "because of|due to|owing to|caused by|down to|result of|resulted from|results from|stems from|stemmed from|attributed to|attributable to|traced to|traced back to|traces back to|goes back to|thanks to|on account of|courtesy of|boils down to|comes down to|came down to|blamed on|explained by|put down to|as a result of|reduced to|arose from|originated in|triggered by",
  /** The outcome is told after it. */
  HENCE:
    "hence|which is why|that is why|that's why|this is why|and so|so|therefore|thus|thereby|causing|which (?:caused|led|meant|took|brought|cost|sent|left|explains|broke|drained|is how|was)|and that (?:is|was|'s|drained|took|cost|did|explains|led|caused)|and this (?:is|caused|led|took)|and (?:the )?(?:\\p{L}+ ){1,3}(?:died|failed|crashed|stopped|broke|collapsed|went (?:down|dark|dead)|was gone|were gone|paid the price|lapsed)",
  /** An outcome nobody wants. */
  BAD: "outage|incident|failure|broke|broken|died|dead|failed|lost|loss|losing|crashed|crash|collapsed|stopped|stalled|froze|frozen|halted|unavailable|unreachable|dark|offline|missing|vanished|gone|wrong|deleted|wiped|leaked|lapsed|expired|empty|cancelled|canceled|flooded|derailed|stranded|late|delayed|down|blackout|shutdown|scrapped|breached|breach|corrupted|spoiled|overheated|burned|burnt|mess|chaos|disaster|stuck|silent|double|twice|never|locked out|price|ruined",
  /** Character, care and skill, run down: said of people or of their work, hardly ever of machines. */
  BADTRAIT:
    "careless|sloppy|incompetent|negligent|reckless|inattentive|clueless|irresponsible|unprofessional|amateurish|slipshod|slapdash|thoughtless|lackadaisical|complacent|foolish|idiotic|foolhardy|half - hearted|scatterbrained|harebrained|ham - fisted|ham - handed|cack - handed|shoddy|arrogant|ignorant|inept|gross negligence|clumsy|lackluster|lacklustre|disgraceful|shameful|inexcusable|unforgivable|pathetic|indefensible|muddle - headed|hapless|half - baked|feckless|lazy|dozy|gormless|dopey|bumbling|blundering",
  BADNOUN:
    "carelessness|negligence|incompetence|sloppiness|laziness|inattention|inattentiveness|thoughtlessness|complacency|recklessness|amateurism|arrogance|stupidity|ineptitude|irresponsibility|slackness|half - heartedness|idleness|foolishness|clumsiness|unprofessionalism|lackadaisicalness|idiocy",
  CARES:
    "care|discipline|diligence|attention|professionalism|rigour|rigor|common sense|seriousness|thoroughness|concentration|respect|initiative|curiosity|pride|commitment|competence|skill|judgement|judgment|vigilance|conscientiousness|ownership|brains|thought|interest|enthusiasm|basic knowledge|knowledge|experience|sense of (?:responsibility|urgency|duty)",
  /** Machines that act by themselves. */
  AUTO: "ci|bot|pipeline|job|script|linter|lint|alert|alarm|banner|cron|scheduler|monitor|probe|robot|hook|pre - commit|system|service|tool|cli|form|screen|dashboard|gateway|server|app|plugin|validator|validation|constraint|test|tests|watchdog|controller|detector|exporter|checker|parser|worker|daemon|build|gate|webhook|workflow|terraform|github|gitlab|api|database|firmware|sensor|scanner|agent|query|prompt|page|counter|switch|breaker|interlock|software|program|check|checksum|rule|policy|config|code|CODE",
};
