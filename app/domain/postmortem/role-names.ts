import type { Participant, Postmortem } from "./postmortem.ts";

/** Somebody who took part, and the role readers know them by. */
export interface RoleName {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
}

/** Everybody a postmortem names with the part they had; facilitator and owner too. */
export function everybodyOf({
  participants,
  facilitatorId,
  ownerId,
}: Pick<Postmortem, "participants" | "facilitatorId" | "ownerId">): readonly Participant[] {
  return [
    ...participants,
    ...(facilitatorId ? [{ personId: facilitatorId, role: "facilitator" }] : []),
    ...(ownerId ? [{ personId: ownerId, role: "owner" }] : []),
  ];
}

/**
 * What the published page calls each participant: their role, with a letter where several had the same one
 * (`Responder A`, `Responder B`, 対応者A). People with several roles go by the first.
 */
export function roleNames(
  participants: readonly Participant[],
  { nameOf, roleWord }: { nameOf: (personId: string) => string | null; roleWord: (role: string) => string },
): readonly RoleName[] {
  const people = new Map<string, string>();
  for (const { personId, role } of participants) if (!people.has(personId)) people.set(personId, role);
  const all = [...people];
  return all.flatMap(([personId, role]) => {
    const name = nameOf(personId);
    if (name === null) return [];
    const same = all.filter(([, other]) => other === role);
    const word = roleWord(role);
    const blank = CJK.test(word.slice(-1)) ? "" : " ";
    const letter = same.length > 1 ? blank + letterOf(same.findIndex(([id]) => id === personId)) : "";
    return [{ personId, name, role: word + letter }];
  });
}

/**
 * The text with roles where people's names stand. Longest name first, whole words only. A given or family name alone
 * counts too, unless it is an ordinary word or two people share it; a Japanese honorific goes with the name. Code and
 * addresses stay as they are.
 */
export function namesToRoles(text: string, names: readonly Pick<RoleName, "name" | "role">[]): string {
  return rolesForNames(names)(text);
}

/** The same for many texts of one postmortem. */
export function rolesForNames(names: readonly Pick<RoleName, "name" | "role">[]): (text: string) => string {
  const forms = formsOf(names);
  if (forms.length === 0) return (text) => text;
  const pattern = new RegExp([UNTOUCHED, ...forms.map(({ pattern }) => `(${pattern})`)].join("|"), "gu");
  return (text) =>
    text.replace(pattern, (found, ...groups: (string | undefined)[]) => {
      const which = groups.slice(0, forms.length).findIndex((group) => typeof group === "string");
      return forms[which]?.role ?? found;
    });
}

/** Fenced and inline code, link targets and addresses. */
const UNTOUCHED =
  "```[\\s\\S]*?```|~~~[\\s\\S]*?~~~|`[^`\\n]*`|\\]\\([^)\\s]*\\)|(?:https?|mailto):[^\\s)<>]+";
const HONORIFICS = "(?:さん|サン|様|氏|くん|君)";
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** 山田 inside 山田町, or アリ inside アリス, is another word. */
const SAME_RUN = "[\\p{Script=Han}\\p{Script=Katakana}ー]";

/** Given names that are also words: alone they are more often the word. */
const ORDINARY = new Set(
  "april august art bill chase chip dawn dean drew eve faith frank grace grant guy hope jack jay joy june mark max may miles pat penny ray rich rob rose sky sue summer will".split(
    " ",
  ),
);

interface Form {
  readonly text: string;
  readonly pattern: string;
  readonly role: string;
}

/** Every form people may be called by, the longest first. A part of a name two people share is nobody's. */
function formsOf(names: readonly Pick<RoleName, "name" | "role">[]): readonly Form[] {
  const forms = new Map<string, Form>();
  const shared = new Map<string, number>();
  for (const { name } of names) {
    for (const part of new Set(partsAlone(name))) shared.set(part, (shared.get(part) ?? 0) + 1);
  }
  for (const { name, role } of names) {
    const text = partsOf(name).join(" ");
    if (text !== "") forms.set(text, { text, pattern: patternOf(partsOf(name)), role });
  }
  for (const { name, role } of names) {
    for (const text of partsAlone(name)) {
      if (!forms.has(text) && shared.get(text) === 1)
        forms.set(text, { text, pattern: patternOf([text]), role });
    }
  }
  return [...forms.values()].sort((a, b) => b.text.length - a.text.length);
}

/** The family name of 山田 太郎, the given and the family name of Mia Cole. */
function partsAlone(name: string): readonly string[] {
  const parts = partsOf(name);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || first === undefined || last === undefined) return [];
  if (CJK.test(name)) return [first];
  return [first, last].filter((part) => part.length > 2 && !ORDINARY.has(part.toLowerCase()));
}

/** 山田 太郎 is also written 山田太郎, Mia Cole also MIA COLE; a name of one word must stand as it is. */
function patternOf(parts: readonly string[]): string {
  if (!parts.some((part) => CJK.test(part))) {
    const words = parts.length > 1 ? parts.map(inAnyCase).join("\\s+") : parts.map(escaped).join("");
    return `(?<![\\p{Script=Latin}\\p{N}_.-])${words}(?:-san)?(?![\\p{Script=Latin}\\p{N}_@-])`;
  }
  const words = parts.map(escaped).join("\\s*");
  const alone = [...parts.join("")].length > 1 ? `|(?<!${SAME_RUN})${words}(?!${SAME_RUN})` : "";
  return `${words}${HONORIFICS}${alone}`;
}

function partsOf(name: string): readonly string[] {
  return name.trim().split(/\s+/u).filter(Boolean);
}

function inAnyCase(word: string): string {
  const either = (letter: string) => {
    const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === large ? escaped(letter) : `(?:${escaped(small)}|${escaped(large)})`;
  };
  return [...word].map(either).join("");
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
