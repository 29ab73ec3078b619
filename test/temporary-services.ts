import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnvironment } from "#app/environment.ts";
import { openServices, type Services } from "#app/services.server.ts";

/** Everything the routes and commands work with, on an empty data folder of its own, at a fixed moment. */
export function temporaryServices(now?: string): { services: Services; folder: string; discard: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "furikaeri-services-"));
  const read = readEnvironment({ DATA_DIR: folder }, folder);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const opened = openServices(read.environment);
  const services = now === undefined ? opened : { ...opened, clock: { now: () => new Date(now) } };
  return {
    services,
    folder,
    discard() {
      services.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
