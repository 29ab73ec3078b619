import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import Database from "better-sqlite3";

/** What the bare server is told: where the database lies, which document, and the bytes it sends. */
export interface BareTask {
  readonly database: string;
  readonly documentId: string;
  readonly bodyFile: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
}

/**
 * The least one can do: node:http, prepared statements for what the page asks (session and person, settings, the
 * document with its fields, the names of people, attachments), and the very bytes Furikaeri sent.
 */
export async function serveBare([task = "{}"]: readonly string[]): Promise<void> {
  const { database, documentId, bodyFile, headers, etag } = JSON.parse(task) as BareTask;
  const db = new Database(database, { readonly: true });
  const body = readFileSync(bodyFile);
  const session = db.prepare(
    "select p.* from sessions s join people p on p.id = s.person_id where s.id_hash = ? and s.expires_at > ?",
  );
  const revision = db.prepare("select revision from documents where id = ?");
  const page = [
    db.prepare("select * from settings"),
    db.prepare("select id, name, email from people"),
  ] as const;
  const document = [
    db.prepare("select * from documents where id = ?"),
    db.prepare("select name, value from fields where document_id = ?"),
    db.prepare("select id, name, type from attachments where document_id = ?"),
  ] as const;
  const server = createServer((request, response) => {
    const token = /session=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
    const hash = createHash("sha256").update(token).digest("base64url");
    if (!session.get(hash, new Date().toISOString())) {
      response.writeHead(302, { location: "/sign-in" }).end();
      return;
    }
    revision.get(documentId);
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    for (const statement of page) statement.all();
    for (const statement of document) statement.all(documentId);
    response.writeHead(200, headers).end(body);
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
  });
}

export async function startBare(task: BareTask): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, [process.argv[1] ?? "", "bare-server", JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    return { url: `http://127.0.0.1:${line.trim()}`, process: child };
  }
  throw new Error("The bare server did not start.");
}
