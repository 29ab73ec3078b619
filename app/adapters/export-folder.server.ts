import { mkdir, open, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ExportedFile } from "../usecases/knowledge/export-knowledge.ts";

/** Makes the folder; answers why it cannot take an export, or null. */
export async function emptyFolder(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    const there = await readdir(folder);
    return there.length === 0 ? null : `${folder} is not empty. Choose an empty or a new folder.`;
  } catch (error) {
    return `${folder} cannot be written: ${(error as Error).message}`;
  }
}

export async function writeInto(folder: string, { path, content }: ExportedFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  if (typeof content === "string" || content instanceof Uint8Array) return writeFile(target, content);
  const file = await open(target, "w");
  try {
    for await (const part of content) await file.write(part);
  } finally {
    await file.close();
  }
}
