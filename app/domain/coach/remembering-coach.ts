import { isDocument, passagesOf } from "./analysis/own-words.ts";
import type { Coach } from "./coach.ts";
import type { LineReading } from "./finding.ts";

/** So many characters of lines, the least recently read first to go. */
const MOST_CHARACTERS = 2_000_000;

/**
 * The same coach, remembering the lines it has read: a text is read when it is typed, when it is saved (to count), when
 * the page shows it, and by everybody who opens that page, but from one time to the next only a line of it is new.
 * A passage (mostly a line) is read alone; what it is part of (code, a quotation, a document) is asked of the whole text.
 */
export function rememberingCoach(coach: Coach): Coach {
  const known = new Map<string, readonly LineReading[]>();
  let characters = 0;

  const readPassage: Coach["readLines"] = (passage, how) => {
    const key = `${how.kind} ${how.lang ?? ""} ${how.document} ${passage}`;
    let reading = known.get(key);
    if (reading) known.delete(key);
    else {
      reading = coach.readLines(passage, how);
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
      const document = how.document ?? isDocument(lines);
      return passagesOf(lines, how.kind === "prose").flatMap(({ from, to, own }): readonly LineReading[] => {
        const passage = lines.slice(from, to);
        if (!own) return passage.map((_, index) => ({ line: from + index + 1, findings: [] }));
        return readPassage(passage.join("\n"), { ...how, document }).map((each) => ({
          ...each,
          line: from + each.line,
        }));
      });
    },
  };
}
