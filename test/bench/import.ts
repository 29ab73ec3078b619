import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { generatedTexts } from "./generated-documents.ts";

const COUNT = 1_000;

/** Importing Markdown files by the command, beside reading the same files into a plain full-text table. */
export async function benchImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "furikaeri-bench-"));
  const notes = join(folder, "notes");
  mkdirSync(notes);
  for (const [n, { title, body }] of generatedTexts(COUNT).documents.entries())
    writeFileSync(join(notes, `${n}.md`), `# ${title}\n\n${body}\n`);
  try {
    const first = imported(folder, notes);
    const again = imported(folder, notes);
    const plain = intoPlainTable(join(folder, "plain.sqlite"), notes);
    console.log(`\nImport of ${COUNT} Markdown files of 6 KB, by the command, its start included`);
    console.log(`  ${(first / plain).toFixed(2)} of reading them into plain FTS5`);
    console.log(
      `    Furikaeri  ${first.toFixed(0)} documents/s · unchanged files again ${again.toFixed(0)}/s`,
    );
    console.log(`    plain FTS5  ${plain.toFixed(0)} documents/s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function imported(dataDir: string, notes: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(packageRoot, "build", "node", "cli.js"), "import", notes],
    { env: { ...process.env, DATA_DIR: join(dataDir, "data"), DATABASE_URL: "" }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return (COUNT / (performance.now() - started)) * 1000;
}

/** Durable once every hundred files. */
function intoPlainTable(file: string, notes: string): number {
  const started = performance.now();
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("create virtual table plain using fts5(path, body, tokenize = 'unicode61')");
  const insert = db.prepare("insert into plain values (?, ?)");
  const names = readdirSync(notes);
  const some = db.transaction((from: number) => {
    for (const name of names.slice(from, from + 100))
      insert.run(name, readFileSync(join(notes, name), "utf8"));
  });
  for (let from = 0; from < names.length; from += 100) some(from);
  db.close();
  return (names.length / (performance.now() - started)) * 1000;
}
