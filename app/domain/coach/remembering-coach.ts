import { ownLines } from "./analysis/own-words.ts";
import type { Coach } from "./coach.ts";
import type { LineReading } from "./finding.ts";

/** So many characters of lines, the least recently read first to go. */
const MOST_CHARACTERS = 2_000_000;

/**
 * The same coach, remembering the lines it has read: a text is read when it is typed, when it is saved (to count), when
 * the page shows it, and by everybody who opens that page, but from one time to the next only a line of it is new.
 * A line is read alone; what it is part of (code, a quotation) is asked of the whole text.
 */
export function rememberingCoach(coach: Coach): Coach {
  const known = new Map<string, Omit<LineReading, "line">>();
  let characters = 0;

  const readLine: (line: string, how: Parameters<Coach["readLines"]>[1]) => Omit<LineReading, "line"> = (
    line,
    how,
  ) => {
    const key = `${how.kind} ${how.lang ?? ""} ${line}`;
    let reading = known.get(key);
    if (reading) known.delete(key);
    else {
      const { line: _, ...read } = coach.readLines(line, how)[0] ?? { line: 1, findings: [] };
      reading = read;
      characters += key.length;
    }
    known.set(key, reading);
    for (const old of known.keys()) {
      if (characters <= MOST_CHARACTERS || old === key) break;
      known.delete(old);
      characters -= old.length;
    }
    return reading;
  };

  return {
    readLines(text, how) {
      const lines = text.split(/\r?\n/);
      const own = ownLines(lines);
      return lines.map((line, index) => ({
        ...(own[index] ? readLine(line, how) : { findings: [] }),
        line: index + 1,
      }));
    },
  };
}
