import type { StateCore, Token } from "markdown-it";
import { addressKind, isPictureAddress } from "./address.ts";
import { slug } from "./slug.ts";

/**
 * Goes over every link and picture of the page: what the allow-list does not know becomes plain text, a picture
 * from elsewhere becomes a link to it, and links out of the app say so to browsers and search engines.
 */
export function guardAddresses(state: StateCore, idPrefix: string): void {
  for (const token of state.tokens) {
    if (token.type === "inline" && token.children) token.children = guarded(token.children, state, idPrefix);
  }
}

function guarded(children: readonly Token[], state: StateCore, idPrefix: string): Token[] {
  const kept: Token[] = [];
  let insideLink = false;
  let closingTag = "a";
  for (const token of children) {
    if (token.type === "link_open") {
      insideLink = true;
      closingTag = guardLink(token, idPrefix);
    } else if (token.type === "link_close") {
      insideLink = false;
      token.tag = closingTag;
    }
    if (token.type === "image") kept.push(...picture(token, state, insideLink));
    else kept.push(token);
  }
  return kept;
}

/** Rewrites the opening of a link and answers with the tag that has to close it. */
function guardLink(token: Token, idPrefix: string): "a" | "span" {
  const href = String(token.attrGet("href") ?? "");
  const title = token.attrGet("title");
  const titled: [string, string][] = title === null ? [] : [["title", String(title)]];
  switch (addressKind(href)) {
    case "web":
      token.attrs = [["href", href], ["rel", "noopener noreferrer nofollow"], ...titled];
      return "a";
    case "mail":
    case "app":
      token.attrs = [["href", href], ...titled];
      return "a";
    case "fragment":
      token.attrs = [["href", `#${idPrefix}${slug(decoded(href.slice(1)))}`], ...titled];
      return "a";
    case "relative":
      token.tag = "span";
      token.attrs = [
        ["class", "unlinked"],
        ["title", href],
      ];
      return "span";
    case "unsafe":
      token.tag = "span";
      token.attrs = [["class", "unlinked"]];
      return "span";
  }
}

function picture(token: Token, state: StateCore, insideLink: boolean): Token[] {
  const src = String(token.attrGet("src") ?? "");
  if (isPictureAddress(src)) {
    token.attrSet("loading", "lazy");
    return [token];
  }
  const text = new state.Token("text", "", 0);
  const alt = state.md.renderer.renderInlineAsText(token.children ?? [], state.md.options, state.env);
  const web = addressKind(src) === "web";
  text.content = alt || (web ? src : "");
  if (insideLink || !web) return [text];
  const open = new state.Token("link_open", "a", 1);
  open.attrs = [
    ["href", src],
    ["rel", "noopener noreferrer nofollow"],
  ];
  return [open, text, new state.Token("link_close", "a", -1)];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
