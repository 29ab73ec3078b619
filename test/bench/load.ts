import { readFileSync } from "node:fs";
import { Agent, type IncomingHttpHeaders, request } from "node:http";

export interface Exchange {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export function exchange(agent: Agent, url: string, { method = "GET", headers = {}, body }: Asking = {}) {
  return new Promise<Exchange>((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

export interface Load {
  readonly perSecond: number;
  /** Milliseconds of the server's CPU for one request; NaN where the system does not tell. */
  readonly cpuMs: number;
  readonly p50: number;
  readonly p99: number;
}

const WARM_UP_MS = 1_000;
const CONNECTIONS = 8;

/** As many requests as go through in so many milliseconds, over connections that stay open. */
export async function load(
  pid: number,
  milliseconds: number,
  once: (agent: Agent, worker: number) => Promise<unknown>,
  connections = CONNECTIONS,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const run = async (until: number, record: boolean) => {
    await Promise.all(
      Array.from({ length: connections }, async (_, worker) => {
        while (performance.now() < until) {
          const started = performance.now();
          await once(agent, worker);
          if (record) times.push(performance.now() - started);
        }
      }),
    );
  };
  await run(performance.now() + WARM_UP_MS, false);
  const [cpu, started] = [cpuOf(pid), performance.now()];
  await run(started + milliseconds, true);
  const [spent, passed] = [cpuOf(pid) - cpu, performance.now() - started];
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return {
    perSecond: (times.length / passed) * 1000,
    cpuMs: spent / times.length,
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** User and system time of a process in milliseconds; Linux counts it in hundredths of a second. */
export function cpuOf(pid: number): number {
  try {
    const numbers = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ")
      .map(Number);
    return ((numbers[11] ?? 0) + (numbers[12] ?? 0)) * 10;
  } catch {
    return Number.NaN;
  }
}

export function described({ perSecond, cpuMs, p50, p99 }: Load): string {
  return `${perSecond.toFixed(0)}/s · CPU ${cpuMs.toFixed(2)} ms each · p50 ${p50.toFixed(1)} ms · p99 ${p99.toFixed(1)} ms`;
}
