import type { StateCore, Token } from "markdown-it";
import { slug } from "./slug.ts";

export type Heading = { readonly level: number; readonly id: string; readonly text: string };

/**
 * Puts the headings below the page's own (a `#` becomes level `base`, nothing goes below 6) and gives each an id
 * that no other on the page has, so that a table of contents can point at it.
 */
export function anchorHeadings(state: StateCore, base: number, idPrefix: string): readonly Heading[] {
  const headings: Heading[] = [];
  const taken = new Map<string, number>();
  state.tokens.forEach((open, index) => {
    if (open.type !== "heading_open") return;
    const close = state.tokens[index + 2];
    const level = Math.min(6, Number(open.tag.slice(1)) + base - 1);
    const text = textOf(state.tokens[index + 1]?.children ?? []).trim();
    const id = idPrefix + unique(slug(text), taken);
    open.tag = `h${level}`;
    if (close?.type === "heading_close") close.tag = open.tag;
    open.attrs = [["id", id]];
    headings.push({ level, id, text });
  });
  return headings;
}

/** `timeline`, `timeline-2`, `timeline-3`; remembers how far it counted, so that a thousand equal ones stay cheap. */
function unique(wanted: string, taken: Map<string, number>): string {
  let count = taken.get(wanted) ?? 0;
  let id = wanted;
  do {
    count += 1;
    id = count === 1 ? wanted : `${wanted}-${count}`;
  } while (count > 1 && taken.has(id));
  taken.set(wanted, count);
  if (count > 1) taken.set(id, 1);
  return id;
}

function textOf(children: readonly Token[]): string {
  return children.map((token) => (token.type === "softbreak" ? " " : token.content)).join("");
}
