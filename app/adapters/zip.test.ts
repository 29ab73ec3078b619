import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openZip } from "./zip-reader.server.ts";
import { zipped } from "./zip-writer.server.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "furikaeri-zip-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LIMITS = { entries: 10, unpacked: 100_000, ratio: 100 };
const text = (words: string) => new TextEncoder().encode(words);

async function opened(bytes: Uint8Array) {
  const file = join(folder, "a.zip");
  writeFileSync(file, bytes);
  return openZip(file, LIMITS);
}

async function listed(files: Zippable) {
  const zip = await opened(zipSync(files));
  if (typeof zip === "string") return zip;
  const read = await Promise.all(
    zip.entries.map(async (entry) => [
      entry.path,
      entry.readable ? new TextDecoder().decode(await entry.read()) : null,
    ]),
  );
  await zip.close();
  return Object.fromEntries(read);
}

it("what was packed comes out again, stored or deflated, whatever its name", async () => {
  const files = { "障害/a.md": text("# あ"), "b.md": [text("stored"), { level: 0 }] } satisfies Zippable;
  expect(await listed(files)).toEqual({ "障害/a.md": "# あ", "b.md": "stored" });
});

it("nothing leads outside", async () => {
  const files = {
    "../up.md": text("x"),
    "/etc/a.md": text("x"),
    "C:/b.md": text("x"),
    "a/../../c.md": text("x"),
  };
  expect(await listed({ ...files, "..\\d.md": text("x"), "good..md": text("y") })).toEqual({
    "good..md": "y",
  });
});

it("a link is told of and not read", async () => {
  const link = [text("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }] satisfies Zippable[string];
  expect(await listed({ "link.md": link })).toEqual({ "link.md": null });
});

it("too many files, too much in them, or what is no archive is refused before anything is unpacked", async () => {
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.md`, text("x")]));
  expect(await listed(many)).toBe("tooManyEntries");
  expect(await listed({ "big.md": new Uint8Array(100_001) })).toBe("unpacksTooLarge");
  expect(await listed({ "bomb.md": new Uint8Array(99_000) })).toBe("unpacksTooLarge");
  expect(await opened(text("PK\u0003\u0004 no archive"))).toBe("noArchive");
});

it("a size that lies does not unpack more than it says", async () => {
  const bytes = zipSync({ "a.md": text("words ".repeat(500)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  const zip = await opened(bytes);
  if (typeof zip === "string") throw new Error(zip);
  await expect(zip.entries[0]?.read()).rejects.toThrow();
  await zip.close();
});

it("what is written can be read", async () => {
  async function* files() {
    yield { path: "a.md", content: "# One" };
    yield { path: "p.png", content: new Uint8Array([1, 2, 3]) };
    yield {
      path: "data.json",
      content: (async function* () {
        yield "[";
        yield "]";
      })(),
    };
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipped(files())) chunks.push(chunk);
  const zip = await opened(Buffer.concat(chunks));
  if (typeof zip === "string") throw new Error(zip);
  expect(zip.entries.map((entry) => [entry.path, entry.size])).toEqual([
    ["a.md", 5],
    ["p.png", 3],
    ["data.json", 2],
  ]);
  await zip.close();
});
