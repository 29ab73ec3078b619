import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "#app/adapters/package-root.server.ts";

export interface CliAnswer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Cli {
  /** A folder of the test's own; commands are typed here. */
  readonly folder: string;
  readonly dataDir: string;
  run(args: readonly string[], wishes?: CliWishes): Promise<CliAnswer>;
  discard(): void;
}

export interface CliWishes {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Kills the process hard once its output holds this. */
  readonly killAt?: string;
}

/** The built commands on a data folder that does not exist yet. */
export function openCli(): Cli {
  const folder = mkdtempSync(join(tmpdir(), "furikaeri-cli-"));
  const dataDir = join(folder, "data");
  return {
    folder,
    dataDir,
    run: (args, wishes = {}) => run(args, wishes, folder, dataDir),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(args: readonly string[], wishes: CliWishes, cwd: string, dataDir: string): Promise<CliAnswer> {
  const { stdin = "", env = {}, killAt } = wishes;
  const child = spawn(process.execPath, [join(packageRoot, "build", "node", "cli.js"), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", DATA_DIR: dataDir, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const heard = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      heard[stream] += text;
      if (killAt !== undefined && heard[stream].includes(killAt)) child.kill("SIGKILL");
    });
  }
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...heard })));
}
