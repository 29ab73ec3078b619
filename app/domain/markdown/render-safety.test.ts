import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./render.ts";

const ALLOWED: Readonly<Record<string, readonly RegExp[]>> = {
  a: [
    /^href="(?:https?:\/\/|mailto:|\/(?!\/)|#)[^"]*"$/,
    /^rel="noopener noreferrer nofollow"$/,
    /^title="[^"]*"$/,
  ],
  blockquote: [],
  br: [],
  code: [/^class="language-[\w+#.-]+"$/],
  div: [/^class="table-scroll"$/, /^tabindex="0"$/, /^role="region"$/, /^aria-label="[^"]*"$/],
  em: [],
  h2: [/^id="s-[^"]+"$/],
  h3: [/^id="s-[^"]+"$/],
  h4: [/^id="s-[^"]+"$/],
  h5: [/^id="s-[^"]+"$/],
  h6: [/^id="s-[^"]+"$/],
  hr: [],
  img: [/^src="\/(?!\/)[^"]*"$/, /^alt="[^"]*"$/, /^title="[^"]*"$/, /^loading="lazy"$/],
  li: [],
  ol: [/^start="\d+"$/],
  p: [],
  pre: [/^tabindex="0"$/],
  s: [],
  span: [/^class="unlinked"$/, /^title="[^"]*"$/],
  strong: [],
  table: [],
  tbody: [],
  td: [/^class="align-(?:left|center|right)"$/],
  th: [/^scope="col"$/, /^class="align-(?:left|center|right)"$/],
  thead: [],
  tr: [],
  ul: [],
};

/** What stands in the HTML beyond the allow-list; every `<` is either a tag of it or a finding. */
function trespassers(markup: string): string[] {
  return markup
    .split("<")
    .slice(1)
    .filter((piece) => {
      const tag = /^\/?([a-z]\w*)((?: [\w-]+="[^"]*")*)>/.exec(piece);
      const allowed = ALLOWED[tag?.[1] ?? ""];
      if (!tag || !allowed) return true;
      const attributes = tag[2]?.match(/[\w-]+="[^"]*"/g) ?? [];
      return !attributes.every((attribute) => allowed.some((pattern) => pattern.test(attribute)));
    });
}

const ATTACKS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#115;cript:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](&#1;javascript:alert(1))",
  "[x](<java\nscript:alert(1)>)",
  "[x](vbscript:x) [x](data:text/html,<script>) [x](blob:x) [x](file:///etc/passwd)",
  "[x](about:blank) [x](filesystem:http://a/b) [x](tel:1) [x](ftp://a/b) [x](urn:x)",
  "[x](//evil.example/a) [x](/\\evil.example) [x](\\\\evil.example) [x](/%09/evil.example)",
  "![x](//evil.example/p.png) ![x](https://evil.example/p.png) ![x](data:image/svg+xml;base64,x)",
  "![x](javascript:alert(1)) ![](blob:x)",
  "[![x](https://evil.example/p.png)](javascript:alert(1))",
  '<javascript:alert(1)> <data:text/html,x> <http://a.example/"onmouseover=alert(1)>',
  '[x](http://a.example "title\\" onclick=\\"alert(1)")',
  "[x]: javascript:alert(1)\n\n[x] [y][x] ![z][x]",
  '```"><script>alert(1)</script>\ncode\n```',
  '```js" onload="alert(1)\ncode\n```',
  '# "><img src=x onerror=alert(1)>',
  '| a"><script> | b |\n| :-: | --: |\n| <b onclick=x> | [x](javascript:x) |',
  "- [ ] <input autofocus onfocus=alert(1)>",
  "http://a.example/'onmouseover='x javascript:alert(1) //evil.example www.evil.example",
  "&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;script>",
  "[x](http://) [x](https:///evil) [x](http:evil.example)",
  "\u0000<script\u0000>",
  "a\ud800b [x](http://a.example/\ud800) # \udfff",
];

describe("nothing dangerous comes out of", () => {
  test.each(ATTACKS)("%j", (source) => {
    expect(trespassers(renderMarkdown(source).html)).toEqual([]);
  });

  test("the attacks put together in any order", () => {
    const pieces = fc.constantFrom(
      ...ATTACKS,
      "\n\n",
      "`",
      "*",
      "[",
      "](",
      ")",
      "<",
      ">",
      '"',
      "| a |\n|---|\n",
      "> ",
      "- ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(trespassers(renderMarkdown(parts.join("")).html)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test("the allow-list of this test notices what it should", () => {
  for (const bad of [
    '<a href="javascript:x">',
    '<td style="x">',
    "<script>",
    '<img src="//x">',
    '<p onclick="x">',
  ])
    expect(trespassers(bad)).toHaveLength(1);
});

describe("50 KB come to an end and stay safe:", () => {
  const wide = `|${" a |".repeat(2000)}\n|${"---|".repeat(2000)}\n|${" b |".repeat(2000)}`;
  test.each([
    ["![", "![".repeat(25_000)],
    ["![x](", "![x](".repeat(10_000)],
    ["*", `${"*".repeat(50_000)}x`],
    ["* ** _", "* ** _ a".repeat(6_000)],
    ["quotes", "\"'".repeat(25_000)],
    ["block quotes", ">".repeat(50_000)],
    ["nested lists", Array.from({ length: 300 }, (_, i) => `${" ".repeat(i * 2)}- a`).join("\n")],
    ["2000 columns", wide],
    ["backticks", Array.from({ length: 300 }, (_, i) => "`".repeat(i)).join(" ")],
    ["spaces", `a${" ".repeat(50_000)}\n`],
    ["soft breaks and addresses", "a@b.example\nx:y\n".repeat(3_000)],
    ["equal headings", "# a\n".repeat(12_000)],
    ["[", "[".repeat(50_000)],
    ["references", `${"[a]: /x\n".repeat(3_000)}${"[a]".repeat(8_000)}`],
    ["http://", "http://".repeat(7_000)],
    ["&", "&".repeat(50_000)],
    ["<", "<".repeat(50_000)],
  ])(
    "%s",
    (_, source) => {
      const { html: markup, headings } = renderMarkdown(source);
      expect(trespassers(markup)).toEqual([]);
      expect(new Set(headings.map((heading) => heading.id)).size).toBe(headings.length);
    },
    30_000,
  );
});
