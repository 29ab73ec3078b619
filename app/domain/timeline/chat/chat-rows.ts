import { dateOrder, marked } from "../date-order.ts";
import { type ClockRow, readClock, startClock } from "../line-clock.ts";
import type { ParsedLine, ParseOptions } from "../parse-lines.ts";
import type { DateOrder } from "../read-date.ts";
import type { LineHead } from "../read-head.ts";
import { type ChatLine, chatLine } from "./chat-line.ts";
import { gather, isBelieved, NO_EVIDENCE } from "./evidence.ts";
import { isPassedOver } from "./passed-over.ts";
import { displayName, isCertainName } from "./person.ts";

/** A message is told to be read, not to be kept whole: what is longer is told where it was said. */
const MOST_LINES = 100;
/** A text that has not shown the order of its dates by then does not have one. */
const LINES_FOR_ORDER = 5_000;
/** So many are looked at before the first is read: what one line leaves open, the next ones show. */
const LINES_FOR_HABITS = 300;
const MOST_OF_A_LINE = 4_000;

/** Below a name the time is indented or has its date or its half of the day; who only goes on gets a bare `10:05`. */
const HEADER_TIME = /^\s+\S|\d[-/.年月]\d|[ap]\.?m\b|午[前後]/i;

type Message = ClockRow & {
  readonly line: number;
  readonly atText: string | null;
  readonly author: string | null;
  readonly original: string;
  readonly said: string[];
};

const NOTHING: ChatLine = { kind: "nothing" };

/** How many reacted stands below the emoji they reacted with. */
function isCount(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1]?.trim() ?? "";
  return /^\s*\d{1,3}\s*$/.test(lines[index] ?? "") && above !== "" && isPassedOver(above);
}

/** LINE puts messages of several lines in quotation marks. */
function unquoted(told: string): string {
  return /^"[^"]*\n[^"]*"$/.test(told) ? told.slice(1, -1) : told;
}

/** LINE on a computer sets names apart by a blank only; its days are written like no other's. */
const LINE_DAY = /^\d{4}\.\d{2}\.\d{2} [月火水木金土日]曜日$/;

const NO_TIME = { at: null, problem: "no-time", atText: null, author: null } as const;

/**
 * Reads a chat or notes, a row per message, in stretches of whole lines; what the lines before have settled (day, zone,
 * who spoke last, the habits of the text) carries over. The last message stays open until `end`, since the next
 * stretch may go on with it.
 *
 *     Mei Tanaka                10:04 <mei> 500s          [10:04 AM] Mei Tanaka
 *       10:04 AM                10:05 <ken> on it           500s
 *     500s on checkout          --- Day changed …
 *     10:05                     10:04 mei: 500s           Mei — Today at 10:04 AM
 *     still there                                         500s
 */
export function chatRows(options: ParseOptions) {
  let clock = startClock(options);
  let order: DateOrder | null = null;
  let evidence = NO_EVIDENCE;
  let line = 0;
  let open: Message | null = null;
  let author: string | null = null;
  /** Nothing or a day stood above: a name may begin here. */
  let fresh = true;
  let spaced = false;
  let waiting: readonly string[] = [];

  function begin(head: LineHead, who: string | null, original: string, rows: ParsedLine[]): void {
    close(rows);
    const { row, context } = readClock(head, clock);
    clock = context;
    author = who;
    const when = row ?? { at: null, zone: clock.zone, problem: "no-time" };
    open = {
      ...marked(when, head, order),
      line,
      atText: head.typed || null,
      author: who,
      original,
      said: [],
    };
  }

  function say(told: string): void {
    if (told !== "" && open !== null && open.said.length < MOST_LINES)
      open.said.push(told.slice(0, MOST_OF_A_LINE));
  }

  function close(rows: ParsedLine[]): void {
    if (open === null) return;
    const { said, choices, ...row } = open;
    if (said.length > 0) rows.push({ ...row, choices: choices ?? [], text: unquoted(said.join("\n")) });
    open = null;
  }

  /** The name on the line above a bare time belongs to this message, not to the one before. */
  function takeName(original: string, rows: ParsedLine[], stoodAlone: boolean): string | null {
    const above = open?.said.at(-1);
    const name = above === undefined ? null : displayName(above);
    if (open === null || above === undefined || name === null) return author;
    const known = (evidence.names.get(name) ?? 0) > 1;
    const first = open.said.length === 1 && open.atText === null;
    const certain = first || stoodAlone || HEADER_TIME.test(original) || isCertainName(above.trim());
    if (!known && !certain) return author;
    open.said.pop();
    close(rows);
    return name;
  }

  function read(told: ChatLine, original: string, rows: ParsedLine[], nameStoodAlone: boolean): void {
    if (told.kind === "day") {
      close(rows);
      spaced ||= LINE_DAY.test(original.trim());
      clock = readClock(told.head, clock).context;
    } else if (told.kind === "time") {
      begin(told.head, takeName(original, rows, nameStoodAlone), original, rows);
    } else if (told.kind === "message") {
      readMessage(told, original, rows);
    } else if (told.kind === "text") {
      open ??= { ...NO_TIME, zone: clock.zone, line, original, said: [] };
      say(told.said);
    }
  }

  function readMessage(told: ChatLine & { kind: "message" }, original: string, rows: ParsedLine[]): void {
    const first = spaced && told.sureness === null ? /^(\S{1,30}) (.+)$/s.exec(told.whole) : null;
    const believed = isBelieved(told, evidence);
    if (first !== null) {
      begin(told.head, first[1] ?? null, original, rows);
      say(first[2] ?? "");
      return;
    }
    if (!believed && told.sureness === "line-end") {
      read({ kind: "text", said: told.whole }, original, rows, false);
      return;
    }
    begin(told.head, believed ? told.author : null, original, rows);
    say(believed ? told.said : told.whole);
  }

  function readAll(lines: readonly string[]): ParsedLine[] {
    if (line < LINES_FOR_ORDER) order ??= dateOrder(lines, clock.day);
    const reading = { zone: clock.incidentZone, order: order ?? "month" } as const;
    const told = lines.map((each, index) => (isCount(lines, index) ? NOTHING : chatLine(each, reading)));
    evidence = gather(evidence, told);
    const rows: ParsedLine[] = [];
    let nameStoodAlone = false;
    told.forEach((each, index) => {
      line += 1;
      read(each, lines[index] ?? "", rows, nameStoodAlone);
      nameStoodAlone = each.kind === "text" && fresh;
      fresh = each.kind === "nothing" || each.kind === "day";
    });
    return rows;
  }

  return {
    push(lines: readonly string[]): readonly ParsedLine[] {
      waiting = waiting.concat(lines);
      if (line === 0 && waiting.length < LINES_FOR_HABITS) return [];
      const now = waiting;
      waiting = [];
      return readAll(now);
    },
    end(): readonly ParsedLine[] {
      const rows = readAll(waiting);
      waiting = [];
      close(rows);
      return rows;
    },
  };
}
