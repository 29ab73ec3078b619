import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holdDatabase } from "#db/engine/lock.server.ts";
import { type Cli, openCli } from "./run-cli.ts";

let cli: Cli;
beforeEach(() => {
  cli = openCli();
});
afterEach(() => cli.discard());

const database = () => join(cli.dataDir, "furikaeri.sqlite");

async function bring(...titles: string[]) {
  const body = "Words of it. ".repeat(400);
  for (const title of titles) writeFileSync(join(cli.folder, `${title}.md`), `# ${title}\n\n${body}`);
  await cli.run(["import", ...titles.map((title) => `${title}.md`)]);
}

const total = async (query: string) => JSON.parse((await cli.run(["search", query, "--json"])).stdout).total;

test("a backup brings back what was there, and keeps what it replaced", async () => {
  await bring("harbour");
  expect((await cli.run(["backup", "saved/one.db"])).code).toBe(0);
  await bring("lighthouse");
  const { code, stdout } = await cli.run(["restore", "saved/one.db"]);
  expect(code).toBe(0);
  expect(stdout).toContain(".before-restore");
  expect([await total("harbour"), await total("lighthouse")]).toEqual([1, 0]);
  expect((await cli.run(["restore", `${database()}.before-restore`])).code).toBe(0);
  expect(await total("lighthouse")).toBe(1);
  expect(readdirSync(join(cli.folder, "saved"))).toEqual(["one.db"]);
});

test("a backup overwrites nothing", async () => {
  writeFileSync(join(cli.folder, "taken"), "mine");
  expect((await cli.run(["backup", "taken"])).code).toBe(1);
  expect(readFileSync(join(cli.folder, "taken"), "utf8")).toBe("mine");
});

test("restore refuses while a server holds the database, and not because of one that was killed", async () => {
  await bring("harbour");
  await cli.run(["backup", "one.db"]);
  const release = holdDatabase(database());
  expect(holdDatabase(database())).toBeNull();
  const refused = await cli.run(["restore", "one.db"]);
  expect([refused.code, refused.stdout]).toEqual([1, ""]);
  expect(refused.stderr).toContain("server");
  release?.();
  writeFileSync(`${database()}-wal`, "left behind");
  writeFileSync(`${database()}.restoring`, "left behind");
  expect((await cli.run(["restore", "one.db"])).code).toBe(0);
  expect(await total("harbour")).toBe(1);
});

test("restore takes nothing that is no intact backup, and changes nothing then", async () => {
  await bring("harbour");
  await cli.run(["backup", "one.db"]);
  const bytes = readFileSync(join(cli.folder, "one.db"));
  writeFileSync(join(cli.folder, "damaged.db"), damaged(bytes));
  writeFileSync(join(cli.folder, "text.db"), "not a database at all");
  writeFileSync(join(cli.folder, "empty.db"), "");
  const before = readFileSync(database());
  for (const file of ["damaged.db", "text.db", "empty.db", "missing.db", "data"]) {
    expect(await cli.run(["restore", file]), file).toMatchObject({ code: 1, stdout: "" });
  }
  expect(readFileSync(database()).equals(before)).toBe(true);
  expect(await total("harbour")).toBe(1);
});

test("restore works where nothing was before, and does not need a sound database to replace", async () => {
  await bring("harbour");
  await cli.run(["backup", "one.db"]);
  const elsewhere = { env: { DATA_DIR: join(cli.folder, "new") } };
  expect((await cli.run(["restore", "one.db"], elsewhere)).code).toBe(0);
  writeFileSync(database(), "rubbish");
  expect((await cli.run(["restore", "one.db"])).code).toBe(0);
  expect(await total("harbour")).toBe(1);
});

test("doctor is content with a sound database, made or not, and exits 1 for a damaged one", async () => {
  expect((await cli.run(["doctor"])).code).toBe(0);
  await bring("harbour", "lighthouse");
  const sound = await cli.run(["doctor"]);
  expect(sound.code).toBe(0);
  expect(sound.stdout).toContain("search index: complete");
  writeFileSync(database(), damaged(readFileSync(database())));
  const { code, stdout } = await cli.run(["doctor"]);
  expect(code).toBe(1);
  expect(stdout).toContain("DAMAGED");
});

test("trouble that is no damage is no exit 1 for doctor", async () => {
  mkdirSync(join(cli.folder, "templates"));
  writeFileSync(join(cli.folder, "templates/bad.md"), "no template");
  const { code, stdout } = await cli.run(["doctor"], { env: { TEMPLATES_DIR: "templates" } });
  expect([code, existsSync(database())]).toEqual([0, false]);
  expect(stdout).toContain("bad.md:1");
});

test("reindex makes the search index anew", async () => {
  await bring("harbour", "lighthouse");
  expect(await cli.run(["reindex"])).toMatchObject({ code: 0, stdout: "2 documents indexed\n" });
  expect(await total("lighthouse")).toBe(1);
});

/** Every page but the first is overwritten in its middle. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let page = 4096; page < copy.length; page += 4096) copy.fill(0xa5, page, page + 200);
  return copy;
}
