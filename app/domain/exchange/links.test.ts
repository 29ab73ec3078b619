import fc from "fast-check";
import { expect, test } from "vitest";
import { linkTargets, mapLinks, picturePath, relativePath } from "./links.ts";

test("links are found inline and by reference, with spaces and brackets, and never in code", () => {
  const text = `![a](img/a.png "title") [b](<with space.png>) ![c][ref] [d](x_(y).png)

[ref]: ../img/c.png

~~~md
![e](img/e.png)
~~~`;
  expect(linkTargets(text)).toEqual(["img/a.png", "with space.png", "x_(y).png", "../img/c.png"]);
  expect(mapLinks(text, (target) => (target === "with space.png" ? "/attachments/x" : null))).toBe(
    text.replace("<with space.png>", "/attachments/x"),
  );
});

test("a picture is looked for beside its text and never above the import", () => {
  expect(picturePath("docs/a/x.md", "../img/p%20q.PNG?raw=1")).toBe("docs/img/p q.PNG");
  expect(picturePath("docs/x.md", "./p.jpeg")).toBe("docs/p.jpeg");
  for (const target of [
    "../../p.png",
    "/p.png",
    "https://x/p.png",
    "//x/p.png",
    "p.svg",
    "x.md",
    "%E0.png",
    "\\p.png",
  ]) {
    expect(picturePath("docs/x.md", target), target).toBeNull();
  }
});

test("the way from one file to another leads back", () => {
  const part = fc.stringMatching(/^[a-z]{1,3}$/);
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(picturePath(from, `${relativePath(from, to)}.png`)).toBe(`${to}.png`);
    }),
  );
});

test("a text whose links nobody changes stays as it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(mapLinks(text, () => null)).toBe(text);
    }),
  );
});
