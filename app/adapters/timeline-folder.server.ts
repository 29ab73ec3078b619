import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isBesideDays, type SlackLayout, slackLayout } from "../domain/timeline/files/slack-export.ts";

/** A file below a folder: where it lies and what a report calls it. */
export interface FoundFile {
  readonly at: string;
  readonly path: string;
}

/** What was not read, and why. */
export interface LeftOut {
  readonly path: string;
  readonly why: string;
}

/** A Slack export that lies in a folder: what is in it, where, and how large each file is. */
export interface FoundExport {
  readonly path: string;
  readonly layout: SlackLayout;
  readonly at: ReadonlyMap<string, string>;
  readonly sizes: ReadonlyMap<string, number>;
}

/**
 * The files below a folder in the order of names, a folder's files before its folders; a Slack export is one. Links are
 * not followed, wherever they lead, hidden files and folders not entered.
 */
export async function* foundBelow(
  folder: string,
  path: string,
  depth = 0,
): AsyncGenerator<FoundFile | FoundExport | LeftOut> {
  const entries = await listed(folder);
  if (entries === null) yield { path, why: "This folder cannot be opened." };
  else if (entries.length === 0) yield { path, why: "There is no file in this folder." };
  else yield* foundAmong(entries, folder, path, depth);
}

async function* foundAmong(
  entries: readonly Dirent[],
  folder: string,
  path: string,
  depth: number,
): AsyncGenerator<FoundFile | FoundExport | LeftOut> {
  if (entries.some(({ name }) => isBesideDays(name))) {
    const found = await slackFolder(folder, path);
    if (found) {
      yield found;
      return;
    }
  }
  for (const entry of entries) {
    if (entry.isFile()) yield { at: join(folder, entry.name), path: below(path, entry.name) };
    else if (entry.isSymbolicLink())
      yield { path: below(path, entry.name), why: "This is a link; it was not followed." };
  }
  if (depth >= DEEPEST) return;
  for (const entry of entries) {
    if (entry.isDirectory() && entry.name !== "node_modules") {
      yield* foundBelow(join(folder, entry.name), below(path, entry.name), depth + 1);
    }
  }
}

/** Null for a folder that may not be read. */
async function listed(folder: string): Promise<readonly Dirent[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  return entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Two levels are enough: a folder per channel with a file per day. */
async function slackFolder(folder: string, name: string): Promise<FoundExport | null> {
  const at = new Map<string, string>();
  for (const entry of (await listed(folder)) ?? []) {
    if (entry.isFile()) at.set(entry.name, join(folder, entry.name));
    if (!entry.isDirectory()) continue;
    for (const day of (await listed(join(folder, entry.name))) ?? []) {
      if (day.isFile()) at.set(below(entry.name, day.name), join(folder, entry.name, day.name));
    }
  }
  const layout = slackLayout([...at.keys()]);
  if (layout === null) return null;
  const sizes = new Map<string, number>();
  for (const path of [layout.users ?? "", ...layout.channels, ...layout.days.map((day) => day.path)]) {
    const info = await stat(at.get(path) ?? "").catch(() => null);
    if (info) sizes.set(path, info.size);
  }
  return { path: name, layout, at, sizes };
}

function below(path: string, name: string): string {
  return path === "" ? name.normalize("NFC") : `${path}/${name.normalize("NFC")}`;
}

const DEEPEST = 40;
