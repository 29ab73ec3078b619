import { setImmediate } from "node:timers/promises";
import type { Services } from "#app/services.server.ts";

/** Work that goes on after its request was answered: known to this process only. */
export interface Job<Seen> {
  readonly id: string;
  /** Who began it. */
  readonly personId: string;
  readonly state: "running" | "done" | "broken";
  /** How far it is, and what came of it. */
  readonly seen: Seen;
}

export interface Jobs<Seen> {
  find(id: string): Job<Seen> | null;
  running(): readonly Job<Seen>[];
  /** Begins the work; each thing it yields is how far it is. `after` runs whatever came of it. */
  begin(
    services: Pick<Services, "clock">,
    job: Pick<Job<Seen>, "id" | "personId" | "seen">,
    work: AsyncIterable<Seen>,
    after: () => Promise<void>,
  ): Job<Seen>;
}

/** Jobs kept to be looked at again; the oldest go first. */
const KEPT = 20;

export function jobList<Seen>(): Jobs<Seen> {
  const jobs = new Map<string, Job<Seen>>();
  return {
    find: (id) => jobs.get(id) ?? null,
    running: () => [...jobs.values()].filter(({ state }) => state === "running"),
    begin(services, { id, personId, seen }, work, after) {
      const job: Running<Seen> = { id, personId, seen, state: "running" };
      jobs.set(id, job);
      const finished = [...jobs.values()].filter(({ state }) => state !== "running");
      for (const old of finished.slice(0, -KEPT)) jobs.delete(old.id);
      void run(services, job, work, after);
      return job;
    },
  };
}

type Running<Seen> = { -readonly [K in keyof Job<Seen>]: Job<Seen>[K] };

async function run<Seen>(
  { clock }: Pick<Services, "clock">,
  job: Running<Seen>,
  work: AsyncIterable<Seen>,
  after: () => Promise<void>,
): Promise<void> {
  let state: Job<Seen>["state"] = "done";
  try {
    for await (const seen of work) {
      job.seen = seen;
      // Writing to the database never waits: others get their turn here.
      await setImmediate();
    }
  } catch (error) {
    state = "broken";
    const reason = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 50, time: clock.now(), job: job.id, error: reason }));
  } // Only now is nothing of it left to do: the files are gone before anybody reads that it has ended.
  await after().catch((error: unknown) => console.error(error));
  job.state = state;
}
