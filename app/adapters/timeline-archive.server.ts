import type { ColumnMapping } from "../domain/timeline/files/columns.ts";
import { joined, passedOver, type Reading } from "../domain/timeline/files/reading.ts";
import { slackLayout } from "../domain/timeline/files/slack-export.ts";
import type { SourceContext } from "../domain/timeline/sources/source.ts";
import type { ByteFile, Progress } from "./timeline-bytes.server.ts";
import { readContent } from "./timeline-content.server.ts";
import { readSlackExport } from "./timeline-slack.server.ts";
import { readWorkbook } from "./timeline-workbook.server.ts";
import { isWorkbook } from "./timeline-xlsx.server.ts";
import { type OpenZip, openZip, type ZipEntry, type ZipProblem } from "./zip-reader.server.ts";

/** 8 GB unpacked, 100,000 entries, 250-fold: a big workspace's export stays below, a bomb does not. */
export const ARCHIVE_LIMITS = { entries: 100_000, unpacked: 8 * 1024 * 1024 * 1024, ratio: 250 };

const PROBLEMS: Readonly<Record<ZipProblem, string>> = {
  noArchive: "This ZIP archive is damaged, or its end is missing.",
  tooManyEntries: "This archive holds more than 100,000 files; it was not opened.",
  unpacksTooLarge:
    "This archive unpacks to more than is read (8 GB, or 250 times its size); it was not opened.",
};

/** What is in an archive: a Slack export, or files of any kind in the order of their names. */
export async function* readArchive(
  path: string,
  context: SourceContext,
  progress: Progress,
  columns: ColumnMapping | undefined,
): AsyncGenerator<Reading> {
  const zip = await openZip(path, ARCHIVE_LIMITS).catch((): ZipProblem => "noArchive");
  if (typeof zip === "string") {
    yield passedOver(0, PROBLEMS[zip]);
    return;
  }
  try {
    yield* isWorkbook(zip) ? readWorkbook(zip, context, columns) : readEntries(zip, context, progress);
  } catch {
    yield passedOver(0, PROBLEMS.noArchive);
  } finally {
    await zip.close();
  }
}

async function* readEntries(
  zip: OpenZip,
  context: SourceContext,
  progress: Progress,
): AsyncGenerator<Reading> {
  const shown = zip.entries.filter(({ path }) => !isHidden(path));
  const entries = shown.filter(({ readable }) => readable);
  yield joined(
    shown.filter(({ readable }) => !readable).map(({ path }) => passedOver(0, `${path}: ${LOCKED}`)),
  );
  if (zip.outside > 0)
    yield passedOver(0, `${zip.outside} files of this archive lead outside of it; they were not read.`);
  const layout = slackLayout(entries.map(({ path }) => path));
  if (layout) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const find = (path: string) => entryFile(byPath.get(path), progress);
    yield* readSlackExport(layout, find, context);
    return;
  }
  if (shown.length === 0 && zip.outside === 0) yield passedOver(0, "This archive is empty.");
  for (const entry of entries.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const file = entryFile(entry, progress);
    if (file === null) continue;
    for await (const reading of readContent(file, context, {})) yield within(entry.path, reading);
  }
}

function within(path: string, reading: Reading): Reading {
  if (reading.passedOver.length === 0) return reading;
  const told = reading.passedOver.map(({ line, why }) => ({ line, why: `${path}: ${why}` }));
  return { ...reading, passedOver: told };
}

function entryFile(entry: ZipEntry | undefined, progress: Progress): ByteFile | null {
  if (!entry) return null;
  let counted = false;
  return {
    path: entry.path,
    size: entry.size,
    async *open() {
      if (!counted) progress.read += entry.packed;
      counted = true;
      yield* entry.stream();
    },
  };
}

/** `__MACOSX/…`, `.git/…`: not what somebody wrote. */
function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

const LOCKED = "a link, or encrypted; it was not read.";
