import type { Logger } from "pino";
import { sweepUploads } from "./http/uploads.server.ts";
import type { Services } from "./services.server.ts";

const HOUR = 3_600_000;
const BIN_DAYS = 30;

/**
 * What a running server does for itself: search is made anew when it is missing, old or damaged (the old one answers
 * meanwhile); the bin is emptied after 30 days; kept answers and ended sessions go. Answers a function that stops it.
 */
export function keepUp(services: Services, log: Logger): () => void {
  const guarded = (what: string, task: () => Promise<unknown>) => () =>
    void task().catch((error) => log.error({ err: error }, `${what} failed`));
  const heal = guarded("rebuilding search", () => healSearch(services, log));
  const tidy = guarded("tidying", () => tidyUp(services));
  heal();
  tidy();
  const timers = [setInterval(heal, 30_000), setInterval(tidy, HOUR)];
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}

async function healSearch({ search }: Services, log: Logger): Promise<void> {
  if ((await search.state()) !== "absent") return;
  const documents = await search.rebuild();
  log.info({ documents }, "search was made anew");
}

async function tidyUp({ documents, keptAnswers, sessions, clock, environment }: Services): Promise<void> {
  const now = clock.now().getTime();
  const ago = (hours: number) => new Date(now - hours * HOUR).toISOString();
  await documents.purge(ago(BIN_DAYS * 24));
  await keptAnswers.forget(ago(24));
  await sessions.forget(ago(0));
  await sweepUploads(environment, clock.now());
}
