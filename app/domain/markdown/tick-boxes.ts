import type { StateCore } from "markdown-it";

/** `- [ ] call the vendor` and `- [x] done` become ☐ and ☑: text, so that nothing on a read page looks clickable. */
export function tickBoxes(state: StateCore): void {
  state.tokens.forEach((token, index) => {
    if (token.type !== "inline" || state.tokens[index - 2]?.type !== "list_item_open") return;
    const first = token.children?.[0];
    if (first?.type !== "text") return;
    first.content = first.content.replace(/^\[([ xX])\](?=\s)/, (_, mark) => (mark === " " ? "☐" : "☑"));
  });
}
