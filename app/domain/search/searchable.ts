import MarkdownIt from "markdown-it";

/** A document as search sees it: the same for postmortems and articles. */
export interface Searchable {
  readonly id: string;
  readonly kind: "postmortem" | "article";
  readonly title: string;
  /** Its headings, one a line. */
  readonly headings: string;
  /** Services, tags and other names it goes by. */
  readonly names: string;
  /** Markdown. */
  readonly body: string;
  /** Where an imported document came from, else null. */
  readonly path: string | null;
  /** Relative to the application. */
  readonly url: string;
}

/** The words of a Markdown text as a reader sees them, one block a line; HTML tags and link targets are left out. */
export function plainText(markdown: string): string {
  const blocks: string[] = [];
  for (const token of MARKDOWN.parse(markdown, {})) {
    if (token.type === "fence" || token.type === "code_block") blocks.push(token.content);
    else if (token.type === "html_block") blocks.push(withoutTags(token.content));
    else if (token.type === "inline") blocks.push(inlineText(token.children ?? []));
  }
  return blocks
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .join("\n");
}

/** The headings of a Markdown text, one a line. */
export function headingsOf(markdown: string): string {
  const tokens = MARKDOWN.parse(markdown, {});
  return tokens
    .flatMap((token, at) =>
      tokens[at - 1]?.type === "heading_open" ? [inlineText(token.children ?? []).trim()] : [],
    )
    .join("\n");
}

const MARKDOWN = new MarkdownIt("default", { html: true, linkify: false, typographer: false });

interface InlineToken {
  readonly type: string;
  readonly content: string;
}

function inlineText(children: readonly InlineToken[]): string {
  let text = "";
  for (const child of children) {
    if (child.type === "text" || child.type === "code_inline" || child.type === "text_special")
      text += child.content;
    else if (child.type === "image") text += child.content;
    else if (child.type === "softbreak" || child.type === "hardbreak") text += "\n";
    else if (child.type === "html_inline")
      text += /^<\/?(?:br|p|li|td|div)\b/i.test(child.content) ? " " : "";
  }
  return text;
}

function withoutTags(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, " ").replace(/<[^<>]*>/g, " ");
}
