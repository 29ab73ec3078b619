import type { StateCore, Token } from "markdown-it";

const LABEL_LENGTH = 80;

/**
 * A wide table scrolls inside its own frame, which the keyboard can reach and which bears the names of its columns;
 * alignment becomes a class, because the page allows no `style`.
 */
export function frameTables(state: StateCore): void {
  if (!state.tokens.some((token) => token.type === "table_open")) return;
  const framed: Token[] = [];
  state.tokens.forEach((token, index) => {
    if (token.type === "table_open") framed.push(frame(state, columnNames(state.tokens, index)));
    if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
    framed.push(token);
    if (token.type === "table_close") framed.push(new state.Token("frame_close", "div", -1));
  });
  state.tokens = framed;
}

function frame(state: StateCore, label: string): Token {
  const open = new state.Token("frame_open", "div", 1);
  open.attrs = [
    ["class", "table-scroll"],
    ["tabindex", "0"],
  ];
  if (label !== "") open.attrs.push(["role", "region"], ["aria-label", label]);
  open.block = true;
  return open;
}

function columnNames(tokens: readonly Token[], from: number): string {
  const names: string[] = [];
  for (let index = from; index < tokens.length && tokens[index]?.type !== "thead_close"; index++) {
    const token = tokens[index];
    if (token?.type === "inline" && token.content.trim() !== "") names.push(token.content.trim());
    if (names.length > 8) break;
  }
  return names.join(", ").slice(0, LABEL_LENGTH);
}

function alignByClass(token: Token): void {
  const style = String(token.attrGet("style") ?? "");
  const side = /text-align:(left|center|right)/.exec(style)?.[1];
  token.attrs = token.type === "th_open" ? [["scope", "col"]] : [];
  if (side) token.attrs.push(["class", `align-${side}`]);
}
