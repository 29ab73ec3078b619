import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { apiWith, tokenFor } from "../http/api-client.ts";
import { signedInAs } from "../http/visitor.ts";
import { startApp } from "../start-app.ts";
import { temporaryDatabase } from "../temporary-database.ts";
import { described, exchange, load } from "./load.ts";

const SECONDS = 4;
const WRITERS = 8;
const PARAGRAPH = "Cards were refused from 10:00 until the certificate was renewed by hand at 10:56. ".repeat(
  25,
);

/** Acknowledged, durable saves of a 2 KB section through HTTP, beside the same rows written by prepared statements. */
export async function benchSaves(): Promise<void> {
  const app = await startApp();
  try {
    const api = apiWith(app, await tokenFor(app, "member"));
    const author = await signedInAs(app, "member", "author");
    const documents = await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        const incident = { title: "A", severity: "sev3", services: [], startedAt: "2026-11-20T01:00:00Z" };
        return { id: String((await api("POST", "/incidents", incident)).body.id), revision: 1, saves: 0 };
      }),
    );
    const headers = {
      cookie: author.cookie,
      origin: app.url,
      "content-type": "application/x-www-form-urlencoded",
    };
    const through = await load(
      app.process.pid ?? 0,
      SECONDS * 1000,
      async (agent, worker) => {
        const document = documents[worker % WRITERS];
        if (!document) return;
        const body = new URLSearchParams({
          revision: String(document.revision),
          changed: "section:summary",
          "section:summary": `${document.saves++} ${PARAGRAPH}`,
        }).toString();
        const url = `${app.url}/postmortems/${document.id}/fields`;
        const answer = await exchange(agent, url, { method: "POST", headers, body });
        const said = JSON.parse(answer.body.toString()) as { kind: string; revision: number };
        if (said.kind !== "saved") throw new Error(`A save answered ${answer.status} ${said.kind}`);
        document.revision = said.revision;
      },
      WRITERS,
    );
    const raw = rawSaves();
    console.log("\nDurable saves of 2 KB, each acknowledged");
    console.log(`  through HTTP: ${(through.perSecond / raw).toFixed(2)} of prepared statements`);
    console.log(`    Furikaeri, ${WRITERS} writers  ${described(through)}`);
    console.log(`    prepared statements  ${raw.toFixed(0)}/s`);
    console.log(`    the disk alone, one row of 2 KB  ${oneRow().toFixed(0)}/s`);
  } finally {
    await app.stop();
  }
}

/** The rows a save writes: the document's revision, the field, its version, the revision's line. */
function rawSaves(): number {
  const temporary = temporaryDatabase();
  const db = new Database(temporary.database.file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec(
    "create table raw_documents (id text primary key, revision integer); create table raw_fields (document_id text, name text, revision integer, value text, primary key (document_id, name)); create table raw_versions (document_id text, name text, revision integer, value text, primary key (document_id, name, revision)); create table raw_revisions (document_id text, revision integer, at text, primary key (document_id, revision)); insert into raw_documents values ('a', 1);",
  );
  const current = db.prepare("select revision from raw_documents where id = 'a'").pluck();
  const steps = [
    db.prepare("update raw_documents set revision = @revision where id = 'a'"),
    db.prepare("insert or replace into raw_fields values ('a', 'section:summary', @revision, @value)"),
    db.prepare("insert into raw_versions values ('a', 'section:summary', @revision, @value)"),
    db.prepare("insert into raw_revisions values ('a', @revision, @at)"),
  ];
  const save = db.transaction((value: string) => {
    const row = { revision: Number(current.get()) + 1, value, at: new Date().toISOString() };
    for (const step of steps) step.run(row);
  });
  const rate = perSecond((n) => save.immediate(`${n} ${PARAGRAPH}`));
  db.close();
  temporary.discard();
  return rate;
}

function oneRow(): number {
  const folder = mkdtempSync(join(tmpdir(), "furikaeri-bench-"));
  const db = new Database(join(folder, "row.sqlite"));
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("create table rows (value text)");
  const insert = db.prepare("insert into rows values (?)");
  const rate = perSecond((n) => insert.run(`${n} ${PARAGRAPH}`));
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return rate;
}

function perSecond(once: (n: number) => unknown): number {
  const started = performance.now();
  let n = 0;
  while (performance.now() - started < 2_000) once(n++);
  return (n / (performance.now() - started)) * 1000;
}
