import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { apiAs } from "../http/api-client.ts";
import { listen } from "../http/listen.ts";
import { signedInAs, type Visitor } from "../http/visitor.ts";
import { startApp } from "../start-app.ts";
import { cpuOf, exchange } from "./load.ts";

const PEOPLE = 40;
const STREAMS_EACH = 5;
const IDLE_MS = 10_000;
const CHANGES = 20;

/** What it costs to have a document open in many browsers, and how long a change takes to reach the last of them. */
export async function benchLive(): Promise<void> {
  const app = await startApp();
  const pid = app.process.pid ?? 0;
  const people: Visitor[] = [];
  for (let at = 0; at < PEOPLE; at += 1) people.push(await signedInAs(app, "member", `person${at}`));
  const [writer] = people;
  if (!writer) return;
  const api = await apiAs(app, "admin");
  const incident = { title: "Checkout down", severity: "sev2", services: ["checkout"] };
  const { body: made } = await api("POST", "/incidents", { ...incident, startedAt: "2026-11-20T01:04:00Z" });
  const id = String(made.id);
  const before = memoryOf(pid);
  const streams = await Promise.all(
    people.flatMap(({ cookie }) =>
      Array.from({ length: STREAMS_EACH }, () => listen(app, `/live?documents=${id}`, { cookie })),
    ),
  );
  await Promise.all(streams.map((stream) => stream.until(() => true)));
  const cpu = cpuOf(pid);
  await new Promise((rested) => setTimeout(rested, IDLE_MS));
  const idle = (cpuOf(pid) - cpu) / IDLE_MS;
  const agent = new Agent({ keepAlive: true });
  const [first, last]: [number[], number[]] = [[], []];
  let revision = (await streams[0]?.until(() => true))?.revision ?? 1;
  for (let change = 0; change < CHANGES; change += 1) {
    const body = new URLSearchParams({
      changed: "title",
      title: `Title ${change}`,
      revision: String(revision),
    });
    const headers = {
      cookie: writer.cookie,
      origin: app.url,
      "content-type": "application/x-www-form-urlencoded",
    };
    const next = revision + 1;
    const started = performance.now();
    const heard = streams.map(async (stream) => {
      await stream.until((state) => state.revision === next);
      return performance.now() - started;
    });
    await exchange(agent, `${app.url}/postmortems/${id}/fields`, {
      method: "POST",
      headers,
      body: body.toString(),
    });
    const times = await Promise.all(heard);
    first.push(Math.min(...times));
    last.push(Math.max(...times));
    revision = next;
  }
  const kilobytes = (memoryOf(pid) - before) / streams.length;
  console.log(`live, ${streams.length} streams on one document (${streams[0]?.status})
  idle                 CPU ${(idle * 100).toFixed(2)} % of a core · ${kilobytes.toFixed(0)} kB each
  a change, from the save's request to the first that hears of it  ${median(first)} ms
                                          … and to the last of all ${median(last)} ms`);
  for (const stream of streams) stream.close();
  agent.destroy();
  await app.stop();
}

function median(values: readonly number[]): string {
  return ([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(1);
}

/** Resident memory in kilobytes. */
function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? Number.NaN);
}
