import { writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import { apiWith, tokenFor } from "../http/api-client.ts";
import { signedInAs } from "../http/visitor.ts";
import { type RunningApp, startApp } from "../start-app.ts";
import { startBare } from "./bare-server.ts";
import { generatedTexts } from "./generated-documents.ts";
import { described, exchange, type Load, load } from "./load.ts";

const SECONDS = 4;

/** A published postmortem, read over HTTP by somebody signed in, beside a bare handler that sends the same bytes. */
export async function benchPages(): Promise<void> {
  const app = await startApp();
  try {
    const id = await publishedPostmortem(app);
    const reader = await signedInAs(app, "viewer");
    const headers = { cookie: reader.cookie, "accept-encoding": "br, gzip", "accept-language": "en" };
    const path = `/postmortems/${id}`;
    const first = await exchange(new Agent(), app.url + path, { headers });
    const bodyFile = join(app.dataDir, "page.bytes");
    writeFileSync(bodyFile, first.body);
    const etag = String(first.headers.etag ?? "");
    const bare = await startBare({
      database: join(app.dataDir, "furikaeri.sqlite"),
      documentId: id,
      bodyFile,
      etag,
      headers: Object.fromEntries(
        [
          "content-type",
          "content-encoding",
          "content-length",
          "etag",
          "cache-control",
          "vary",
          "content-security-policy",
        ].flatMap((name) => (first.headers[name] ? [[name, String(first.headers[name])]] : [])),
      ),
    });
    const ask = (
      server: { url: string; process: { pid?: number } },
      more: Record<string, string>,
      query = () => "",
    ) =>
      load(server.process.pid ?? 0, SECONDS * 1000, async (agent) => {
        const { status } = await exchange(agent, server.url + path + query(), {
          headers: { ...headers, ...more },
        });
        if (status >= 400) throw new Error(`${path} answered ${status}`);
      });
    let visits = 0;
    const drawn = await ask(app, {}, () => `?visit=${visits++}`);
    const visit = await ask(app, {});
    const again = await ask(app, { "if-none-match": etag });
    const bareVisit = await ask(bare, {});
    const bareAgain = await ask(bare, { "if-none-match": etag });
    bare.process.kill();
    console.log(`\nA published postmortem of ${kilobytes(first.body.length)} compressed, over HTTP`);
    print("first visit", visit, bareVisit);
    print("with If-None-Match", again, bareAgain);
    print("drawn anew each time", drawn, bareVisit);
    await weigh(app, first.body.toString("latin1").length, reader.cookie, path);
  } finally {
    await app.stop();
  }
}

function print(name: string, ours: Load, bare: Load): void {
  console.log(`  ${name}: ${(ours.perSecond / bare.perSecond).toFixed(2)} of a bare handler`);
  console.log(`    Furikaeri  ${described(ours)}`);
  console.log(`    node:http  ${described(bare)}`);
}

/** Everything a browser fetches to show the page the first time, as it comes over the line. */
async function weigh(app: RunningApp, page: number, cookie: string, path: string): Promise<void> {
  const plain = await exchange(new Agent(), app.url + path, { headers: { cookie } });
  const html = plain.body.toString();
  const addresses = [...html.matchAll(/(?:href|src)="(\/(?:assets\/[^"]+|favicon[^"]*))"/g)].map(
    ([, at]) => at ?? "",
  );
  let total = page;
  for (const address of new Set(addresses)) {
    const headers = { "accept-encoding": "br, gzip" };
    const { body } = await exchange(new Agent(), app.url + address, { headers });
    total += body.length;
  }
  console.log(
    `  a reader's first page weighs ${kilobytes(total)} compressed, everything included (aim: at most 100 KB)`,
  );
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

async function publishedPostmortem(app: RunningApp): Promise<string> {
  const api = apiWith(app, await tokenFor(app, "member"));
  const [text = { body: "" }] = generatedTexts(1).documents;
  const { body } = await api("POST", "/incidents", {
    title: "Checkout answered 502 for an hour",
    severity: "sev2",
    services: ["Checkout", "Gateway"],
    startedAt: "2099-11-20T01:00:00Z",
    detectedAt: "2099-11-20T01:04:00Z",
    resolvedAt: "2099-11-20T02:00:00Z",
  });
  const id = String(body.id);
  const minute = (n: number) => `2099-11-20T01:${String(n).padStart(2, "0")}:00Z`;
  const events = Array.from({ length: 20 }, (_, n) => ({
    at: minute(n),
    text: `Step ${n} of what was seen`,
  }));
  await api("POST", `/incidents/${id}/events`, { events });
  const sections = { summary: text.body.slice(0, 1500), contributing_factors: text.body.slice(1500) };
  await api("PATCH", `/postmortems/${id}`, { revision: 2, sections });
  await api("POST", `/postmortems/${id}/publish`, { noActionsReason: "Nothing is left to do." });
  return id;
}
