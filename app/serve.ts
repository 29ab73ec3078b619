import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import pino from "pino";
import { packageRoot } from "./adapters/package-root.server.ts";
import { readEnvironment } from "./environment.ts";
import { freePort } from "./http/server/free-port.ts";
import { createFront, type Front } from "./http/server/front.ts";
import { readingCache } from "./http/server/reading-cache.ts";
import { answering, remixResponder } from "./http/server/remix-handler.ts";
import { fillWithSample } from "./sample.server.ts";
import { holdServices, openServices, type Services } from "./services.server.ts";
import { keepUp } from "./upkeep.ts";

/** The server process: reads the environment, opens the services, listens, and leaves in good order. */
const variables = process.env.PORT?.trim() === "0" ? await withFreePort(process.env) : process.env;
const read = readEnvironment(variables, process.env.INIT_CWD ?? process.cwd());
if (!read.ok) {
  for (const problem of read.problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}
const { environment } = read;
const log = pino(
  { base: null, redact: ["headers.cookie", "headers.authorization"] },
  pino.destination({ fd: 2, sync: true }),
);
const { services, release } = open();
const sample = process.argv.includes("--sample") ? `${await fillWithSample(services)}\n` : "";
const rest = keepUp(services, log);
const front = createFront({
  services,
  log,
  ...(process.argv.includes("--dev") ? await viteFront() : await builtFront(services)),
});

front.on("error", (error: NodeJS.ErrnoException) =>
  fail(error.code === "EADDRINUSE" ? `Port ${environment.port} is taken.` : error.message),
);
front.listen(environment.port, environment.host, () => {
  void sayWhereWeAre();
  void services.search.warmUp();
  void warmUp(services.coach);
});
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, leave);

/** Port 0 means any: chosen before anything else, because the hosts we answer for carry it. */
async function withFreePort(variables: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  return { ...variables, PORT: String(await freePort(variables.HOST?.trim() || "127.0.0.1")) };
}

function open(): { services: Services; release: () => void } {
  try {
    const release = holdServices(environment) ?? fail("Another server is using this database.");
    return { services: openServices(environment), release };
  } catch (error) {
    return fail((error as Error).message);
  }
}

async function builtFront(services: Services): Promise<Pick<Front, "handle">> {
  const build = await import(pathToFileURL(join(packageRoot, "build", "server", "index.js")).href);
  return { handle: readingCache(services, remixResponder(build, environment, "production")) };
}

async function viteFront(): Promise<Pick<Front, "handle" | "assets">> {
  const { createServer } = await import("vite");
  const vite = await createServer({ root: packageRoot, server: { middlewareMode: true }, appType: "custom" });
  const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<never>;
  return {
    handle: answering(remixResponder(build, environment, "development")),
    assets: vite.middlewares,
  };
}

/** The coach's files are read before somebody writes; in four steps, that requests get their turn between. */
async function warmUp(coach: Services["coach"]): Promise<void> {
  for (const lang of ["en", "ja"] as const)
    for (const kind of ["prose", "action"] as const) {
      await setImmediate();
      coach.readLines("…", { kind, lang });
    }
}

/** While nobody is admin, the first one is made behind an address that only this terminal shows. */
async function sayWhereWeAre(): Promise<void> {
  const { appUrl } = environment;
  const setUp =
    (await services.people.countAdmins()) === 0
      ? `Open ${appUrl}/setup?token=${services.setupToken} to make the first admin.\n`
      : "";
  process.stdout.write(`Furikaeri is at ${appUrl}\n${setUp}${sample}`);
}

/** Stops taking requests, lets those under way finish for up to 20 seconds, closes the database. */
function leave(): void {
  front.drain();
  rest();
  const tooLong = setTimeout(() => front.closeAllConnections(), 20_000);
  // A connection kept alive falls idle only after its last answer.
  const sweep = setInterval(() => front.closeIdleConnections(), 200);
  front.close(() => {
    clearTimeout(tooLong);
    clearInterval(sweep);
    services.close();
    release();
    process.exit(0);
  });
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
