// `npm start` and `npm run cli`: builds when nothing is built, then runs the program. Needs no development dependency once built.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const cli = process.argv[2] === "--cli";
const program = join(root, "build", "node", cli ? "cli.js" : "serve.js");

if (!existsSync(program) || !existsSync(join(root, "build", "server", "index.js"))) {
  process.stderr.write("Nothing is built yet: building (about half a minute) …\n");
  const built = spawnSync("npm", ["run", "build"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

if (cli) process.argv.splice(2, 1);
process.argv[1] = program;
await import(pathToFileURL(program).href);
