import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Encoding from "encoding-japanese";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SHARED_DIR } from "#test/corpus.ts";
import { type Cli, openCli } from "./run-cli.ts";

let cli: Cli;
beforeEach(() => {
  cli = openCli();
});
afterEach(() => cli.discard());

function write(path: string, content: string | Uint8Array) {
  const at = join(cli.folder, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
}

const encode = (text: string, to: "SJIS" | "EUCJP") =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: "UNICODE" }));

interface Found {
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  readonly url: string;
}

async function hits(query: string): Promise<Found[]> {
  const { stdout } = await cli.run(["search", query, "--json"]);
  return JSON.parse(stdout).hits;
}

describe("import", () => {
  test("paths start with the last folder's name and count from where the person typed", async () => {
    write("a/postmortems/dfds/x.md", "# Kafka metrics missing\n");
    expect((await cli.run(["import", "a/postmortems"])).stdout).toContain("created: postmortems/dfds/x.md\n");
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\//);
    expect(await hits("kafka metrics")).toMatchObject([
      { kind: "article", path: "postmortems/dfds/x.md", url },
    ]);
    const { stdout } = await cli.run(["import", "postmortems/"], {
      env: { INIT_CWD: join(cli.folder, "a") },
    });
    expect(stdout).toContain("unchanged: postmortems/dfds/x.md\n");
  });

  test("odd files each get a line, and stop nothing", async () => {
    const text = "# 障害の記録\n\n決済サービスの証明書が期限切れになりました。復旧まで十分ほどかかりました。";
    write("odd/bom.md", `\uFEFF# With a mark\n`);
    write("odd/sjis.md", encode(text, "SJIS"));
    write("odd/euc.md", encode(text.replace("記録", "写し"), "EUCJP"));
    write("odd/broken.md", "---\ntitle: [half\n---\n# After broken front matter\n");
    write("odd/html.md", "<h1>From HTML</h1>\n<script>alert(1)</script>\n");
    write("odd/no-title.md", "just words");
    write("odd/large.md", `# Large\n${"lorem ipsum dolor\n".repeat(58_000)}`);
    write("odd/too-large.md", "x".repeat(3_000_000));
    write("odd/empty.md", "\n \n");
    write("odd/binary.md", Uint8Array.from([0, 1, 2, 3, 0x89, 0x50]));
    write("odd/.hidden/x.md", "# Hidden");
    write("odd/node_modules/x.md", "# Package");
    write("outside/secret.md", "# Secret");
    symlinkSync(join(cli.folder, "outside/secret.md"), join(cli.folder, "odd/link.md"));
    symlinkSync(join(cli.folder, "odd"), join(cli.folder, "odd/loop"));
    const { code, stdout } = await cli.run(["import", "odd", "nowhere.md", "--as", "postmortem"]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n").sort()).toEqual(
      [
        "12 files: 7 created, 0 updated, 0 unchanged, 0 edited here and left alone, 5 passed over",
        "created: odd/bom.md",
        "created: odd/broken.md (front matter could not be read, kept in the text)",
        "created: odd/euc.md (read as EUC-JP)",
        "created: odd/html.md",
        "created: odd/large.md",
        "created: odd/no-title.md (title from the file name)",
        "created: odd/sjis.md (read as Shift_JIS)",
        "passed over: nowhere.md (there is no such file or folder)",
        "passed over: odd/binary.md (not a text)",
        "passed over: odd/empty.md (empty)",
        "passed over: odd/link.md (a link, not followed)",
        "passed over: odd/too-large.md (larger than 2 MB)",
      ].sort(),
    );
    const found = await hits("証明書 期限切れ");
    expect(found.map(({ path }) => path).sort()).toEqual(["odd/euc.md", "odd/sjis.md"]);
    expect(await hits("large")).toMatchObject([{ kind: "postmortem", title: "Large" }]);
  });

  test("nothing that could be read is exit 1", async () => {
    write("empty/a.md", "");
    mkdirSync(join(cli.folder, "nothing"));
    for (const path of ["empty", "nothing", "nowhere"]) {
      expect((await cli.run(["import", path])).code).toBe(1);
    }
    write("a.md", "# A");
    expect((await cli.run(["import", "a.md", "--author", "nobody@example.com"])).code).toBe(1);
  });

  test("300 files show how far it is, and a second import does nothing", async () => {
    for (let number = 0; number < 300; number += 1) {
      const day = String((number % 28) + 1).padStart(2, "0");
      const matter = number % 3 === 0 ? `---\ndate: 2025-01-${day}\ntags: [cause/deploy]\n---\n\n` : "";
      const text = `# Incident ${number}\n\nThe queue grew. 待ち行列が伸びました。\n`;
      write(`many/${number % 7}/${number}.md`, matter + text);
    }
    const first = await cli.run(["import", "many", "--as", "postmortem"]);
    expect(first.stderr).toContain("200 of 300 files");
    expect(first.stdout).toContain("300 files: 300 created");
    expect((await cli.run(["import", "many", "--as", "postmortem"])).stdout).toContain("300 unchanged");
  });

  test("an import killed half-way is finished by the next one", async () => {
    for (let number = 0; number < 120; number += 1) write(`many/${number}.md`, `# Incident ${number}\n`);
    const killed = await cli.run(["import", "many"], { killAt: "created: many/3" });
    expect(killed.code).toBeNull();
    const { code, stdout } = await cli.run(["import", "many"]);
    expect(code).toBe(0);
    const done = ["created", "unchanged"].map((what) =>
      Number(new RegExp(`(\\d+) ${what}`).exec(stdout)?.[1]),
    );
    expect((done[0] ?? 0) + (done[1] ?? 0)).toBe(120);
    expect((await cli.run(["doctor"])).code).toBe(0);
    expect(JSON.parse((await cli.run(["search", "incident", "--json"])).stdout).total).toBe(120);
  });

  test.skipIf(!existsSync(join(SHARED_DIR, "corpus")))(
    "the corpus is imported whole (skipped without SHARED_DIR/corpus)",
    async () => {
      const folder = join(SHARED_DIR, "corpus", "postmortems");
      const { code, stdout } = await cli.run(["import", folder, "--as", "postmortem"]);
      expect([code, / (\d+) passed over/.exec(stdout)?.[1]]).toEqual([0, "0"]);
      expect((await hits("expired certificate"))[0]?.path).toMatch(/^postmortems\//);
    },
  );
});

describe("export", () => {
  test("into a new folder; import of it into another database restores the same files", async () => {
    write("docs/a.md", "---\nid: A-1\ntitle: One\nteam: web\n---\n\n# One\n\nText.\n");
    await cli.run(["import", "docs"]);
    expect((await cli.run(["export", "out"])).code).toBe(0);
    expect(readFileSync(join(cli.folder, "out/docs/a.md"), "utf8")).toMatch(
      /^---\nid: A-1\ntitle: One\nkind: article\ndate: .*\ntype: note\nteam: web\n---\n\n# One\n\nText\.\n$/,
    );
    const elsewhere = { env: { DATA_DIR: join(cli.folder, "other") } };
    expect((await cli.run(["import", "out"], elsewhere)).stdout).toContain("1 created");
    await cli.run(["export", "again"], elsewhere);
    for (const file of ["docs/a.md", "data.json"]) {
      const read = (folder: string) => readFileSync(join(cli.folder, folder, file), "utf8");
      expect(read("again")).toBe(read("out"));
    }
  });

  test("not into a folder with something in it", async () => {
    write("full/x.txt", "");
    expect(await cli.run(["export", "full"])).toMatchObject({ code: 1, stdout: "" });
    expect(await cli.run(["export", "full/x.txt"])).toMatchObject({ code: 1, stdout: "" });
  });
});
