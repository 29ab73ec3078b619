import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { createKeptPages } from "./kept-pages.ts";

const page = (text: string) => Buffer.from(text.repeat(200));

it("the same page comes in every encoding, whichever was asked for first", async () => {
  const pages = createKeptPages(1_000_000);
  pages.keep("a", page("hello "));
  const br = await pages.body("a", "br");
  const gzip = await pages.body("a", "gzip");
  expect(brotliDecompressSync(br ?? "")).toEqual(page("hello "));
  expect(gunzipSync(gzip ?? "")).toEqual(page("hello "));
  expect(await pages.body("a", "identity")).toEqual(page("hello "));
});

it("a page that was compressed is not kept uncompressed too", async () => {
  const pages = createKeptPages(1_000_000);
  pages.keep("a", page("hello "));
  await pages.body("a", "br");
  expect(pages.bytes()).toBeLessThan(100);
});

it("what is kept never grows past its bound, and what was read lately stays", async () => {
  const pages = createKeptPages(3_000);
  for (const key of ["a", "b"]) pages.keep(key, page("hello "));
  await pages.body("a", "identity");
  pages.keep("c", page("hello "));
  expect([pages.has("a"), pages.has("b"), pages.has("c")]).toEqual([true, false, true]);
  expect(pages.bytes()).toBeLessThanOrEqual(3_000);
});

it("a page larger than all there may be is not kept", async () => {
  const pages = createKeptPages(1_000);
  pages.keep("a", page("hello "));
  expect([await pages.body("a", "gzip"), pages.bytes()]).toEqual([null, 0]);
});
