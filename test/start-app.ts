import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "#app/adapters/package-root.server.ts";

export interface RunningApp {
  readonly url: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Asks the process to leave, waits until it has, deletes its data folder; answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

interface Wishes {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** The built app as a process of its own, on a free port and an empty data folder. */
export async function startApp(wishes: Wishes = {}): Promise<RunningApp> {
  const { child, dataDir, stdout, stderr } = run(wishes);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const found = /^Furikaeri is at (\S+)$/m.exec(stdout());
      if (found?.[1]) resolve(found[1]);
    });
    child.once("exit", (code) => reject(new Error(`The app left with ${code}.\n${stderr()}`)));
  });
  return {
    url,
    dataDir,
    process: child,
    stdout,
    stderr,
    async stop(signal = "SIGTERM") {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, "exit");
        child.kill(signal);
        await gone;
      }
      rmSync(dataDir, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

/** Starts an app that is expected to refuse: its exit code and what it said. */
export async function startRefused(wishes: Wishes): Promise<{ code: number | null; stderr: string }> {
  const { child, dataDir, stderr } = run(wishes);
  child.stdout.once("data", () => child.kill());
  await once(child, "close");
  rmSync(dataDir, { recursive: true, force: true });
  return { code: child.exitCode, stderr: stderr() };
}

function run({ env = {}, args = [] }: Wishes) {
  const dataDir = mkdtempSync(join(tmpdir(), "furikaeri-app-"));
  const child = spawn(process.execPath, [join(packageRoot, "build", "node", "serve.js"), ...args], {
    cwd: dataDir,
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", PORT: "0", DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    heard.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    heard.stderr += text;
  });
  return { child, dataDir, stdout: () => heard.stdout, stderr: () => heard.stderr };
}
