/** A stretch of the text that is not the writer's own words: code, an address, a quotation. */
export type Aside = {
  readonly as: "CODE" | "LINK" | "QUOTE";
  readonly start: number;
  readonly end: number;
};

const ASIDES: readonly { readonly as: Aside["as"]; readonly pattern: RegExp }[] = [
  { as: "CODE", pattern: /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g },
  { as: "LINK", pattern: /https?:\/\/[^\s<>()「」、。]+/g },
  { as: "QUOTE", pattern: /"[^"\n]{2,200}"|“[^”\n]{2,200}”|「[^」\n]{2,200}」|『[^』\n]{2,200}』/g },
];

/** What is set aside, in order, not overlapping: a quotation inside code is code. */
export function setAside(text: string): readonly Aside[] {
  const found: Aside[] = [];
  for (const { as, pattern } of ASIDES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ as, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
