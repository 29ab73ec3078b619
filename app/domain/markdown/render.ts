import Engine, { type RendererRule, type StateCore, type Token } from "markdown-it";
import { anchorHeadings, type Heading } from "./anchor-headings.ts";
import { frameTables } from "./frame-tables.ts";
import { guardAddresses } from "./guard-addresses.ts";
import { tickBoxes } from "./tick-boxes.ts";

/** Longer texts are cut here (in UTF-16 units) before they are rendered. */
export const MARKDOWN_LIMIT = 512 * 1024;

export type RenderOptions = {
  /** The level a `#` becomes; 2 unless told, because the page has its own h1. */
  readonly headingBase?: number;
  /** Stands before every id, so that no heading takes an id of the page; `s-` unless told. Letters, figures, hyphens. */
  readonly idPrefix?: string;
};

export type RenderedMarkdown = {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The text was longer than `MARKDOWN_LIMIT`; its end is not in `html`. */
  readonly truncated: boolean;
};

const CJK = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/**
 * Markdown as HTML that may stand on any page: raw HTML is shown as text, addresses go through an allow-list, there
 * is no `style` and no script. Nothing needs to be sanitised afterwards. Never throws, whatever the text.
 */
export function renderMarkdown(source: string, options: RenderOptions = {}): RenderedMarkdown {
  const { headingBase = 2, idPrefix = "s-" } = options;
  let headings: readonly Heading[] = [];
  const markdown = engine();
  markdown.core.ruler.push("furikaeri", (state: StateCore) => {
    headings = anchorHeadings(state, headingBase, idPrefix);
    guardAddresses(state, idPrefix);
    tickBoxes(state);
    frameTables(state);
  });
  const html = markdown.render(source.slice(0, MARKDOWN_LIMIT));
  return { html, headings, truncated: source.length > MARKDOWN_LIMIT };
}

function engine() {
  const markdown = new Engine({ html: false, linkify: true, typographer: false });
  // Every address is judged once, in guardAddresses; refused here, it would show as raw Markdown.
  markdown.validateLink = () => true;
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  markdown.linkify.add("//", null).add("ftp:", null);
  markdown.renderer.rules.fence = code;
  markdown.renderer.rules.code_block = code;
  markdown.renderer.rules.softbreak = softBreak;
  return markdown;
}

const code: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const language = /^[\w+#.-]{1,40}(?=\s|$)/.exec(token?.info.trim() ?? "")?.[0];
  const name = language ? ` class="language-${language}"` : "";
  return `<pre tabindex="0"><code${name}>${escaped(token?.content ?? "")}</code></pre>\n`;
};

/** Between two Japanese or Chinese characters a line break is no blank: 「障害が\n起きた」 reads 障害が起きた. */
const softBreak: RendererRule = (tokens, index) => {
  const before = lastCharacter(tokens[index - 1]);
  const after = tokens[index + 1]?.content.charAt(0) ?? "";
  return CJK.test(before) && CJK.test(after) ? "" : "\n";
};

function lastCharacter(token: Token | undefined): string {
  return token?.content.at(-1) ?? "";
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
