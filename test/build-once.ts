import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#app/adapters/package-root.server.ts";

const SOURCES = ["app", "cli", "db", "public", "package.json", "vite.config.ts", "build.mjs"];

/** Before tests that start the app: builds it when a source is younger than what was built. */
export default function setup(): void {
  const built = join(packageRoot, "build", "node", "serve.js");
  const youngest = Math.max(...SOURCES.map((source) => changedAt(join(packageRoot, source))));
  if (existsSync(built) && statSync(built).mtimeMs > youngest) return;
  // Vitest sets NODE_ENV=test and VITEST; a build must not notice that it is being tested.
  const { VITEST: _testing, ...environment } = process.env;
  const run = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: packageRoot,
    env: { ...environment, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}${run.stderr}`);
}

function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}
