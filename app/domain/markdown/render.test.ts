import { expect, test } from "vitest";
import { MARKDOWN_LIMIT, renderMarkdown } from "./render.ts";

function html(source: string) {
  return renderMarkdown(source).html.trim();
}

test("a link out says so, a link inside the app does not", () => {
  expect(html("[a](https://a.example/b?c=d&e)")).toBe(
    '<p><a href="https://a.example/b?c=d&amp;e" rel="noopener noreferrer nofollow">a</a></p>',
  );
  expect(html("[a](/articles/1) [m](mailto:a@b.example)")).toBe(
    '<p><a href="/articles/1">a</a> <a href="mailto:a@b.example">m</a></p>',
  );
});

test("an address in the text becomes a link when it names its scheme", () => {
  expect(html("see https://a.example/x.")).toContain('href="https://a.example/x"');
  expect(html("see example.com and //a.example and a@b.example")).toBe(
    "<p>see example.com and //a.example and a@b.example</p>",
  );
});

test("what may not be a link stays readable as text", () => {
  expect(html("[run **this**](javascript:x)")).toBe(
    '<p><span class="unlinked">run <strong>this</strong></span></p>',
  );
  expect(html("[runbook](../runbook.md)")).toBe(
    '<p><span class="unlinked" title="../runbook.md">runbook</span></p>',
  );
});

test("a picture of this app is shown, one from elsewhere is a link, inside a link only its words", () => {
  expect(html("![graph](/attachments/ab12)")).toBe(
    '<p><img src="/attachments/ab12" alt="graph" loading="lazy"></p>',
  );
  expect(html("![graph](https://a.example/g.png)")).toContain('<a href="https://a.example/g.png" rel=');
  expect(html("![](https://a.example/g.png)")).toContain(">https://a.example/g.png</a>");
  expect(html("[![build](https://a.example/b.png)](https://b.example)")).toBe(
    '<p><a href="https://b.example" rel="noopener noreferrer nofollow">build</a></p>',
  );
});

test("headings stand below the page's own, with ids in any script and no two alike", () => {
  const { html: markup, headings } = renderMarkdown(
    "# 影響 範囲\n## `a` & b\n# 影響 範囲\n###### deep\n# 影響-範囲-2\n# !",
  );
  expect(headings).toEqual([
    { level: 2, id: "s-影響-範囲", text: "影響 範囲" },
    { level: 3, id: "s-a-b", text: "a & b" },
    { level: 2, id: "s-影響-範囲-2", text: "影響 範囲" },
    { level: 6, id: "s-deep", text: "deep" },
    { level: 2, id: "s-影響-範囲-2-2", text: "影響-範囲-2" },
    { level: 2, id: "s-section", text: "!" },
  ]);
  expect(markup).toContain('<h6 id="s-deep">deep</h6>');
  expect(renderMarkdown("# a", { headingBase: 3, idPrefix: "summary-" }).html).toBe(
    '<h3 id="summary-a">a</h3>\n',
  );
});

test("a link to a heading on the page arrives there", () => {
  expect(html("[up](#影響-範囲) [b](#Next-Steps)")).toContain('href="#s-影響-範囲"');
  expect(html("[b](#Next-Steps)")).toContain('href="#s-next-steps"');
});

test("a table scrolls in a frame named after its columns and aligns by class", () => {
  const markup = html("| Time | What |\n|:--|--:|\n| 10:04 | x |");
  expect(markup).toContain(
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Time, What">\n<table>',
  );
  expect(markup).toContain('<th scope="col" class="align-right">What</th>');
  expect(markup).toContain("</table>\n</div>");
  expect(markup).not.toContain("style=");
});

test("a task list shows what is done", () => {
  expect(html("- [ ] a\n- [x] b\n- [link](/x)")).toContain("<li>☐ a</li>\n<li>☑ b</li>\n<li><a");
});

test("a line break between Japanese characters leaves no blank, between words it does", () => {
  expect(html("障害が\n起きた\nat night")).toBe("<p>障害が起きた\nat night</p>");
});

test("code keeps its language and its characters", () => {
  expect(html("```ts title=x\na < b\n```")).toBe(
    '<pre tabindex="0"><code class="language-ts">a &lt; b\n</code></pre>',
  );
});

test("a text beyond the limit is cut and says so", () => {
  const { html: markup, truncated } = renderMarkdown(`${"a\n\n".repeat(MARKDOWN_LIMIT / 3)}end`);
  expect(truncated).toBe(true);
  expect(markup).not.toContain("end");
  expect(renderMarkdown("end").truncated).toBe(false);
});
