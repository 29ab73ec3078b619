import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { zipStream } from "./export-zip.server.ts";
import { openImportZip } from "./import-zip.server.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function paths(zip: Uint8Array): Promise<string[]> {
  const source = openImportZip(zip);
  if (!source) throw new Error("no archive");
  const found: string[] = [];
  for await (const { path, content } of source.files()) {
    found.push(`${path}:${content instanceof Uint8Array ? content.length : content.problem}`);
  }
  return found;
}

test("an archive gives its Markdown in a stable order and nothing that leads upwards or is hidden", async () => {
  const zip = zipSync({
    "docs/b.md": bytes("b"),
    "docs/a.md": bytes("aa"),
    "../up.md": bytes("x"),
    "/abs.md": bytes("abs"),
    "docs/.git/x.md": bytes("x"),
    "__MACOSX/a.md": bytes("x"),
    "docs\\win.md": bytes("w"),
    "docs/p.png": bytes("p"),
    "docs/large.md": new Uint8Array(2_200_000),
  });
  expect(await paths(zip)).toEqual([
    "abs.md:3",
    "docs/a.md:2",
    "docs/b.md:1",
    "docs/large.md:tooLarge",
    "docs/win.md:1",
  ]);
  const source = openImportZip(zip);
  expect(await source?.read("docs/p.png", 10)).toEqual(bytes("p"));
  expect([await source?.read("docs/p.png", 0), await source?.read("../up.md", 10)]).toEqual([null, null]);
});

test("an export that was zipped with its folder is known by it", () => {
  const folder = openImportZip(zipSync({ "out/data.json": bytes("{}"), "out/a.md": bytes("a") }));
  const loose = openImportZip(zipSync({ "data.json": bytes("{}"), "a.md": bytes("a") }));
  expect([folder?.root, loose?.root]).toEqual(["out", ""]);
});

test("what is no archive is refused; a damaged entry is passed over alone", async () => {
  expect(openImportZip(bytes("PK no"))).toBeNull();
  const zip = zipSync({ "a.md": bytes("abc ".repeat(500)), "b.md": bytes("b") });
  zip.fill(0xff, 36, 50);
  expect(await paths(zip)).toEqual(["a.md:unreadable", "b.md:1"]);
});

test("an archive made while it is sent holds every file, byte for byte, the same each time", async () => {
  async function* content() {
    yield "one ";
    yield "two 二";
  }
  async function* files() {
    yield { path: "a/日本.md", content: "# 障害" };
    yield { path: "p.png", content: new Uint8Array([1, 2, 3]) };
    yield { path: "data.json", content: content() };
  }
  const read = async () => new Uint8Array(await new Response(zipStream(files())).arrayBuffer());
  const zip = await read();
  const there = unzipSync(zip);
  expect(new TextDecoder().decode(there["a/日本.md"])).toBe("# 障害");
  expect(there["p.png"]).toEqual(new Uint8Array([1, 2, 3]));
  expect(new TextDecoder().decode(there["data.json"])).toBe("one two 二");
  expect(await read()).toEqual(zip);
});
