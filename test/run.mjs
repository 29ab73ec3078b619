// `npm test`: everything, one after the other, and at the end one line: `N passed, N failed`. Sums what the runners
// themselves report as JSON; a runner that leaves no report counts as one failure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const reports = join(root, "test-results", "reports");
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const { VITEST: _vitest, FORCE_COLOR: _color, ...inherited } = process.env;
const environment = { ...inherited, CI: "1", NO_COLOR: "1", PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport };

const counts = [
  check("types", ["typescript/bin/tsc"]),
  check("lint and format", ["@biomejs/biome/bin/biome", "check", "."]),
  buildApp(),
  suite("unit, contract and HTTP tests", vitestReport, readVitest, [
    "vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitestReport}`,
  ]),
  suite("browser tests", playwrightReport, readPlaywright, [
    "@playwright/test/cli.js",
    "test",
    "--reporter=line,json",
  ]),
];

const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** One tool, one test: it leaves with 0 or it does not. */
function check(name, [tool, ...args]) {
  const code = run(name, process.execPath, [join(root, "node_modules", tool), ...args]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function buildApp() {
  const code = run("build", "npm", ["run", "--silent", "build"]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** A runner that counts its own tests. Leaving with an error although its report names none is a failure too. */
function suite(name, report, read, [tool, ...args]) {
  const code = run(name, process.execPath, [join(root, "node_modules", tool), ...args]);
  const count = existsSync(report) ? read(JSON.parse(readFileSync(report, "utf8"))) : null;
  if (!count) return { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

function readPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

function run(name, program, args) {
  process.stdout.write(`\n── ${name}\n`);
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env: environment,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32" && program === "npm",
  });
  if (error) process.stdout.write(`${error.message}\n`);
  return status ?? 1;
}
