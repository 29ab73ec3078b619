import { setAside } from "../set-aside.ts";
import type { Sign } from "../sign.ts";
import type { Who } from "../who.ts";

/** Letters of European names are letters: Wójcik is one word. */
const WORD =
  /[A-Za-zÀ-ÖØ-öø-ɏ]+(?:['’][A-Za-zÀ-ÖØ-öø-ɏ]+)*|\d[\d.,:]*(?:[a-zA-Z%]+\b)?|[^\sA-Za-z0-9À-ÖØ-öø-ɏ]/g;

/** The words of an English text; stretches set aside are one sign each. */
export function englishSigns(text: string, who: Who): readonly Sign[] {
  const asides = setAside(text);
  const signs: Sign[] = [];
  let at = 0;
  for (const aside of [...asides, null]) {
    const until = aside?.start ?? text.length;
    for (const match of text.slice(at, until).matchAll(WORD)) {
      const start = at + match.index;
      signs.push({ as: fold(match[0], who), start, end: start + match[0].length });
    }
    if (!aside) break;
    signs.push({ as: aside.as, start: aside.start, end: aside.end });
    at = aside.end;
  }
  return signs;
}

function fold(word: string, who: Who): string {
  if (/^\d/.test(word)) return "NUM";
  const lower = word.toLowerCase().replace("’", "'");
  const own = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const suffix = own === lower ? "" : "'s";
  if (/^\p{Lu}/u.test(word) && who.names.has(own)) return `PERSON${suffix}`;
  if (who.roles.has(own)) return `ROLE${suffix}`;
  if (who.teams.has(own)) return `TEAM${suffix}`;
  return lower;
}
