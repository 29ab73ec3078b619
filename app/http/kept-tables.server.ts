import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Services } from "#app/services.server.ts";
import type { UploadedFile } from "./uploads.server.ts";

/** A table that waits for somebody to say which column is what. It is theirs alone, and goes after a day. */
export interface KeptTable {
  readonly id: string;
  /** What it was called where it came from. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly keptUntil: string;
}

interface Whose {
  readonly postmortemId: string;
  readonly personId: string;
}

type Folders = Pick<Services, "environment" | "newId" | "clock">;

/** As long as what a killed process left behind stays: the same sweep takes both (uploads.server.ts). */
const HOURS = 24;
const ABOUT = z.object({
  postmortemId: z.string(),
  personId: z.string(),
  name: z.string(),
  size: z.number(),
  keptUntil: z.string(),
});

/** Takes a file out of an upload, which may be discarded then. */
export async function keepTable(services: Folders, file: UploadedFile, whose: Whose): Promise<KeptTable> {
  const id = services.newId();
  const folder = folderOf(services, id);
  const keptUntil = new Date(services.clock.now().getTime() + HOURS * 3_600_000).toISOString();
  await mkdir(folder, { recursive: true });
  const path = join(folder, "table");
  await rename(file.path, path);
  const { name, size } = file;
  const about = { ...whose, name, size, keptUntil };
  await writeFile(join(folder, "about.json"), JSON.stringify(about), { mode: 0o600 });
  return { id, name, path, size, keptUntil };
}

/** Null when it is somebody else's, of another postmortem, or no longer kept. */
export async function findTable(services: Folders, id: string, whose: Whose): Promise<KeptTable | null> {
  if (!/^[0-9a-z]{1,32}$/.test(id)) return null;
  const text = await readFile(join(folderOf(services, id), "about.json"), "utf8").catch(() => null);
  if (text === null) return null;
  const { postmortemId, personId, name, size, keptUntil } = ABOUT.parse(JSON.parse(text));
  const theirs = postmortemId === whose.postmortemId && personId === whose.personId;
  const over = services.clock.now().toISOString() > keptUntil;
  return theirs && !over ? { id, name, path: join(folderOf(services, id), "table"), size, keptUntil } : null;
}

/** Those of this person that wait at this postmortem, by name. */
export async function waitingTables(services: Folders, whose: Whose): Promise<readonly KeptTable[]> {
  const names = await readdir(join(services.environment.dataDir, "tmp")).catch(() => []);
  const tables = names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
  const found = await Promise.all(tables.map((id) => findTable(services, id, whose)));
  return found.filter((table) => table !== null).sort((a, b) => (a.name < b.name ? -1 : 1));
}

export async function discardTable(services: Folders, { id }: KeptTable): Promise<void> {
  await rm(folderOf(services, id), { recursive: true, force: true });
}

const PREFIX = "table-";

function folderOf({ environment }: Pick<Services, "environment">, id: string): string {
  return join(environment.dataDir, "tmp", PREFIX + id);
}
