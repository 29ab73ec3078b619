import type { Coach } from "./coach.ts";
import type { LineReading } from "./finding.ts";

/** So many characters of text, least recently asked for first to go. */
const MOST_CHARACTERS = 2_000_000;

/**
 * The same coach, remembering what it has read: a text is asked for when it is saved (to count), again when the page
 * shows it, and again by everybody who opens that page, but changes seldom.
 */
export function rememberingCoach(coach: Coach): Coach {
  const known = new Map<string, readonly LineReading[]>();
  let characters = 0;
  return {
    readLines(text, how) {
      const key = `${how.kind} ${how.lang ?? ""} ${text}`;
      const found = known.get(key);
      if (found) {
        known.delete(key);
        known.set(key, found);
        return found;
      }
      const read = coach.readLines(text, how);
      known.set(key, read);
      characters += key.length;
      for (const old of known.keys()) {
        if (characters <= MOST_CHARACTERS || old === key) break;
        known.delete(old);
        characters -= old.length;
      }
      return read;
    },
  };
}
